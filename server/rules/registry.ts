import { impossible } from './dates/impossible';
import { weekdayMismatch } from './dates/weekdayMismatch';
import { equivalentMismatch } from './dates/equivalentMismatch';
import { rangeBackwards } from './dates/rangeBackwards';
import { contradictsReference } from './dates/contradictsReference';
import { tenseMismatch } from './dates/tenseMismatch';
import { relative } from './dates/relative';
import { noYear } from './dates/noYear';
import { noReference } from './dates/noReference';
import { missingEquivalent } from './dates/missingEquivalent';
import { ambiguous } from './dates/ambiguous';
import { twoDigitYear } from './dates/twoDigitYear';
import { mixedFormat } from './dates/mixedFormat';
import { lunarEstimate } from './dates/lunarEstimate';
import { inconsistentSpelling } from './entities/inconsistentSpelling';
import { unlinkedQuote } from './claims/unlinkedQuote';
import { unlinkedAttribution } from './claims/unlinkedAttribution';
import { unlinkedMediaSource } from './claims/unlinkedMediaSource';
import { unlinkedDocument } from './claims/unlinkedDocument';
import { vagueSource } from './claims/vagueSource';
import { agentlessReport } from './claims/agentlessReport';
import { unsourcedStatistic } from './claims/unsourcedStatistic';
import { unsourcedSuperlative } from './claims/unsourcedSuperlative';
import { unsourcedAccusation } from './claims/unsourcedAccusation';
import { orphanContinuation } from './claims/orphanContinuation';
import { ambiguousSpeaker } from './claims/ambiguousSpeaker';
import { ambiguousSource } from './claims/ambiguousSource';
import { nestedAttributionUnlinked } from './claims/nestedAttributionUnlinked';
import { loadedReportingVerb } from './claims/loadedReportingVerb';
import { weakSourceLink } from './claims/weakSourceLink';
import { linkTextNotInformative } from './claims/linkTextNotInformative';
import { staleSource } from './claims/staleSource';
import { singleSourceArticle } from './claims/singleSourceArticle';
import { missingResponse } from './claims/missingResponse';
import { denialWithoutClaimLink } from './claims/denialWithoutClaimLink';
import { undefinedReference } from './markup/undefinedReference';
import { nearMissLabel } from './markup/nearMissLabel';
import { unusedDefinition } from './markup/unusedDefinition';
import { duplicateDefinition } from './markup/duplicateDefinition';
import { duplicateTarget } from './markup/duplicateTarget';
import { invalidEntityId } from './markup/invalidEntityId';
import { entityTypeMismatch } from './markup/entityTypeMismatch';
import { invalidDateAnnotation } from './markup/invalidDateAnnotation';
import { dateAnnotationMismatch } from './markup/dateAnnotationMismatch';
import { inlineUrl } from './markup/inlineUrl';
import { bareUrl } from './markup/bareUrl';
import { definitionsNotAtEnd } from './markup/definitionsNotAtEnd';
import { definitionsOrder } from './markup/definitionsOrder';
import { frontMatterMissing } from './markup/frontMatterMissing';
import { unknownDirective } from './markup/unknownDirective';
import { unusedDisable } from './markup/unusedDisable';
import { disableWithoutReason } from './markup/disableWithoutReason';
import { type Page, parsePage } from './page';
import type { Rule } from './rule';
import { TYPOGRAPHY } from './typography/rules';

/** Every rule, in the order in which tables and settings show them. */
export const RULES: readonly Rule[] = [
  impossible,
  weekdayMismatch,
  equivalentMismatch,
  rangeBackwards,
  contradictsReference,
  tenseMismatch,
  relative,
  noYear,
  noReference,
  missingEquivalent,
  ambiguous,
  twoDigitYear,
  mixedFormat,
  lunarEstimate,
  inconsistentSpelling,
  unlinkedQuote,
  unlinkedAttribution,
  unlinkedMediaSource,
  unlinkedDocument,
  vagueSource,
  agentlessReport,
  unsourcedStatistic,
  unsourcedSuperlative,
  unsourcedAccusation,
  orphanContinuation,
  ambiguousSpeaker,
  ambiguousSource,
  nestedAttributionUnlinked,
  loadedReportingVerb,
  weakSourceLink,
  linkTextNotInformative,
  staleSource,
  singleSourceArticle,
  missingResponse,
  denialWithoutClaimLink,
  undefinedReference,
  nearMissLabel,
  unusedDefinition,
  duplicateDefinition,
  duplicateTarget,
  invalidEntityId,
  entityTypeMismatch,
  invalidDateAnnotation,
  dateAnnotationMismatch,
  inlineUrl,
  bareUrl,
  definitionsNotAtEnd,
  definitionsOrder,
  frontMatterMissing,
  unknownDirective,
  unusedDisable,
  disableWithoutReason,
  ...TYPOGRAPHY,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleById(id: string): Rule | undefined {
  return byId.get(id);
}

const pages = new Map<string, Page>();

/** The page of a rule, read once. */
export function pageOf(rule: Rule): Page {
  const known = pages.get(rule.id);
  if (known !== undefined) return known;
  const page = parsePage(rule.page);
  pages.set(rule.id, page);
  return page;
}
