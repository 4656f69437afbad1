/**
 * Whether to colour: the option first, then `NO_COLOR` (no-color.org: any value but the empty one), then `FORCE_COLOR`
 * (0 and false forbid), else a terminal that is not dumb.
 */
export function wantsColour(
  option: 'always' | 'never' | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  if (option === 'always') return true;
  if (option === 'never') return false;
  if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== '') return false;
  if (environment.FORCE_COLOR !== undefined)
    return environment.FORCE_COLOR !== '0' && environment.FORCE_COLOR !== 'false';
  return isTerminal && environment.TERM !== 'dumb';
}
