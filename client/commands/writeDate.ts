import { type Range, window } from 'vscode';
import { type DateWordingsParams, type DateWordingsResult, dateWordingsRequest } from '../../server/protocol';
import type { Calendar } from '../calendar';
import type { Client } from '../client';
import type { ArticleInFront, Desk } from '../desk';
import { isolate } from '../isolate';
import { messages } from '../messages';
import { tell } from '../tell';

/**
 * Writes today at the caret, in the calendar that is chosen, or given. Answers what was written.
 *
 * @param calendar what a key binding names, so that nothing is asked
 */
export async function insertToday(client: Client, desk: Desk, calendar?: Calendar): Promise<string | undefined> {
  const inFront = await desk.inFront('any text');
  if (inFront === undefined) return undefined;
  const wordings = await ask(client, inFront, 'today');
  return wordings === null ? undefined : choose(client, desk, inFront, wordings, messages().whichCalendar, calendar);
}

/** Writes the date that is selected, or stands at the caret, in another calendar. Answers what was written. */
export async function convertDate(client: Client, desk: Desk, calendar?: Calendar): Promise<string | undefined> {
  const inFront = await desk.inFront();
  if (inFront === undefined) return undefined;
  const wordings = await ask(client, inFront, 'selection');
  if (wordings === null) {
    void tell(messages().noDate);
    return undefined;
  }
  return choose(client, desk, inFront, wordings, messages().intoWhichCalendar(wordings.written), calendar);
}

async function ask(
  client: Client,
  { document, selection }: ArticleInFront,
  of: DateWordingsParams['of'],
): Promise<DateWordingsResult> {
  await client.start();
  const { code2ProtocolConverter: converter } = client.languageClient;
  const params: DateWordingsParams = {
    textDocument: { uri: converter.asUri(document.uri) },
    range: converter.asRange(selection),
    of,
  };
  return client.languageClient.sendRequest<DateWordingsResult>(dateWordingsRequest, params);
}

async function choose(
  { languageClient }: Client,
  desk: Desk,
  { document }: ArticleInFront,
  { choices, range }: NonNullable<DateWordingsResult>,
  placeHolder: string,
  wanted: Calendar | undefined,
): Promise<string | undefined> {
  const { calendars } = messages();
  const { version } = document;
  const chosen =
    wanted === undefined
      ? await window.showQuickPick(
          choices.map(({ calendar, text }) => ({
            label: isolate(text),
            description: isolate(calendars[calendar]),
            text,
          })),
          { placeHolder: isolate(placeHolder), matchOnDescription: true },
        )
      : choices.find(({ calendar }) => calendar === wanted);
  // While the choice was open the text may have moved away from under the place.
  if (chosen === undefined || document.version !== version) return undefined;
  const place: Range = languageClient.protocol2CodeConverter.asRange(range);
  return (await desk.write(document, place, chosen.text)) ? chosen.text : undefined;
}
