// Before anything else is loaded.
import './node/nodeEngine';

import { join } from 'node:path';
import { runKept } from './node/nodeCode';

runKept(join(__dirname, 'nodeServer.js'));
