/** Every suite, in the order in which they make sense to read; both extension hosts run the same. */
import './activation';
import './language';
import './problems';
import './freshness';
import './direction';
import './hovers';
import './quickFixes';
import './symbols';
import './links';
import './pasting';
import './commands';
import './exporting';
import './rightToLeft';
import './newsroom';
import './manifest';
import './desk';
