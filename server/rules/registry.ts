import { agentlessReport } from './claims/agentlessReport';
import { ambiguousSource } from './claims/ambiguousSource';
import { ambiguousSpeaker } from './claims/ambiguousSpeaker';
import { denialWithoutClaimLink } from './claims/denialWithoutClaimLink';
import { linkTextNotInformative } from './claims/linkTextNotInformative';
import { loadedReportingVerb } from './claims/loadedReportingVerb';
import { missingResponse } from './claims/missingResponse';
import { nestedAttributionUnlinked } from './claims/nestedAttributionUnlinked';
import { orphanContinuation } from './claims/orphanContinuation';
import { quoteWithoutSpeaker } from './claims/quoteWithoutSpeaker';
import { singleSourceArticle } from './claims/singleSourceArticle';
import { staleSource } from './claims/staleSource';
import { unlinkedAttribution } from './claims/unlinkedAttribution';
import { unlinkedDocument } from './claims/unlinkedDocument';
import { unlinkedMediaSource } from './claims/unlinkedMediaSource';
import { unlinkedQuote } from './claims/unlinkedQuote';
import { unsourcedAccusation } from './claims/unsourcedAccusation';
import { unsourcedCausal } from './claims/unsourcedCausal';
import { unsourcedClaim } from './claims/unsourcedClaim';
import { unsourcedPrediction } from './claims/unsourcedPrediction';
import { unsourcedStatistic } from './claims/unsourcedStatistic';
import { unsourcedSuperlative } from './claims/unsourcedSuperlative';
import { vagueSource } from './claims/vagueSource';
import { weakSourceLink } from './claims/weakSourceLink';
import { ambiguousDate } from './dates/ambiguous';
import { anniversaryMismatch } from './dates/anniversaryMismatch';
import { contradictsReference } from './dates/contradictsReference';
import { equivalentMismatch } from './dates/equivalentMismatch';
import { impossible } from './dates/impossible';
import { lunarEstimate } from './dates/lunarEstimate';
import { missingEquivalent } from './dates/missingEquivalent';
import { mixedFormat } from './dates/mixedFormat';
import { noReference } from './dates/noReference';
import { noYear } from './dates/noYear';
import { rangeBackwards } from './dates/rangeBackwards';
import { relative } from './dates/relative';
import { tenseMismatch } from './dates/tenseMismatch';
import { twoDigitYear } from './dates/twoDigitYear';
import { unclearZone } from './dates/unclearZone';
import { weekdayMismatch } from './dates/weekdayMismatch';
import { ambiguousName } from './entities/ambiguous';
import { annotationMismatch } from './entities/annotationMismatch';
import { firstMention } from './entities/firstMention';
import { houseStyle } from './entities/houseStyle';
import { inconsistentSpelling } from './entities/inconsistentSpelling';
import { misspelled } from './entities/misspelled';
import { unannotatedName } from './entities/unannotated';
import { unknownName } from './entities/unknown';
import { bareUrl } from './markup/bareUrl';
import { brokenUrl } from './markup/brokenUrl';
import { conflictMarker } from './markup/conflictMarker';
import { dateAnnotationMismatch } from './markup/dateAnnotationMismatch';
import { definitionsNotAtEnd } from './markup/definitionsNotAtEnd';
import { definitionsOrder } from './markup/definitionsOrder';
import { disableWithoutReason } from './markup/disableWithoutReason';
import { duplicateDefinition } from './markup/duplicateDefinition';
import { duplicateTarget } from './markup/duplicateTarget';
import { entityTypeMismatch } from './markup/entityTypeMismatch';
import { frontMatterMissing } from './markup/frontMatterMissing';
import { inlineUrl } from './markup/inlineUrl';
import { invalidDateAnnotation } from './markup/invalidDateAnnotation';
import { invalidEntityId } from './markup/invalidEntityId';
import { invalidSourceTitle } from './markup/invalidSourceTitle';
import { nearMissLabel } from './markup/nearMissLabel';
import { unannotatedDate } from './markup/unannotatedDate';
import { unannotatedEntity } from './markup/unannotatedEntity';
import { undefinedReference } from './markup/undefinedReference';
import { unknownDirective } from './markup/unknownDirective';
import { unusedDefinition } from './markup/unusedDefinition';
import { unusedDisable } from './markup/unusedDisable';
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
  anniversaryMismatch,
  tenseMismatch,
  relative,
  noYear,
  noReference,
  missingEquivalent,
  ambiguousDate,
  twoDigitYear,
  unclearZone,
  mixedFormat,
  lunarEstimate,
  inconsistentSpelling,
  misspelled,
  houseStyle,
  firstMention,
  ambiguousName,
  annotationMismatch,
  unknownName,
  unannotatedName,
  unlinkedQuote,
  unlinkedAttribution,
  unlinkedMediaSource,
  unlinkedDocument,
  vagueSource,
  agentlessReport,
  unsourcedStatistic,
  unsourcedSuperlative,
  unsourcedAccusation,
  unsourcedCausal,
  unsourcedPrediction,
  unsourcedClaim,
  orphanContinuation,
  ambiguousSpeaker,
  ambiguousSource,
  quoteWithoutSpeaker,
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
  brokenUrl,
  invalidSourceTitle,
  invalidEntityId,
  entityTypeMismatch,
  invalidDateAnnotation,
  dateAnnotationMismatch,
  unannotatedEntity,
  unannotatedDate,
  inlineUrl,
  bareUrl,
  definitionsNotAtEnd,
  definitionsOrder,
  frontMatterMissing,
  conflictMarker,
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
