import type { Text } from '../../language/text';
import type { ReportedProblem } from '../report';

/** Severities as people read them. */
export const SEVERITY_NAMES: Readonly<Record<ReportedProblem['severity'], Text>> = {
  error: { fa: 'خطا', en: 'error' },
  warning: { fa: 'هشدار', en: 'warning' },
  info: { fa: 'آگاهی', en: 'info' },
  hint: { fa: 'نکته', en: 'hint' },
};
