import { version } from '../../package.json';

/** Dabir's version, from its manifest: the bundler keeps this one word of it. */
export const VERSION: string = version;
