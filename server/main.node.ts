// Before anything else is loaded.
import './node/nodeEngine';

import './node/nodeServer';
