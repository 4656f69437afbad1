import { onlyRules } from '../rules/selection';

/**
 * The rules whose safe fixes put the definitions of an article in order: unused ones go, those between paragraphs move to
 * the end, and all stand in the order of their first use. Asked for by name, so they hold whatever the project's settings
 * say of them as problems.
 */
export const LINK_RULES = onlyRules(
  'markup/unused-definition',
  'markup/definitions-not-at-end',
  'markup/definitions-order',
);
