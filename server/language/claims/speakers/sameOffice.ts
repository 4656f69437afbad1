import type { Source } from '../sources/sources';
import type { Speaker } from './speakerMemory';

/** An office that tells whose it is, and a name with an office behind it, have so many words at least. */
export const SHORTEST_OFFICE = 3;

/** How many blocks an office may stand behind the speaker whose it is. */
export const FARTHEST_OFFICE = 3;

/** Whether who goes on with a saying is the last speaker, by another office: none of his has been told, or both are of the parliament. */
export const isOtherOffice = ({ isBare, tokens: known }: Speaker, { tokens }: Source): boolean =>
  tokens.length > 1 && (isBare || (ofParliament(tokens) && ofParliament(known)));

/** «نماینده مردم زاهدان», «رئیس کمیسیون بهداشت مجلس». */
const ofParliament = ([head, ...rest]: readonly string[]): boolean =>
  (head === 'نماینده' && rest[0] === 'مردم') ||
  (/^(?:عضو|رییس|سخنگو|سخنگوی|دبیر|نایبرییس)$/.test(head ?? '') && rest.includes('کمیسیون') && !rest.includes('شورای'));
