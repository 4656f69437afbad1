import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Goes through the whole heap; what is left is held by somebody. */
export function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
}
