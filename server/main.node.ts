// Before anything else is loaded.
import './nodeEngine';

import { join } from 'node:path';
import { runKept } from './nodeCode';

runKept(join(__dirname, 'nodeServer.js'));
