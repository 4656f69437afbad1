import colours from 'picocolors';
import type { Text } from '../language/text';
import { wantsColour } from './colour';
import type { Failure } from './files/find';
import { inOneLine } from './inOneLine';
import type { Session } from './io';

/** One line on standard error: the file and what is wrong with it. Adds it to the failures where a list is given. */
export function reportFailure(session: Session, { path, message }: Failure, failures?: Failure[]): void {
  failures?.push({ path, message });
  const paint = paintErrors(session);
  const place = path === '' ? '' : `${path}: `;
  session.io.writeError(`${paint.red('dabir:')} ${inOneLine(`${place}${message[session.language]}`)}\n`);
}

/** One line on standard error that is worth knowing and fails nothing. */
export function reportNote(session: Session, path: string, message: Text): void {
  session.io.writeError(`dabir: ${inOneLine(`${path}: ${message[session.language]}`)}\n`);
}

function paintErrors({ io }: Session): ReturnType<typeof colours.createColors> {
  return colours.createColors(wantsColour(undefined, io.environment, io.errorsAreTerminal));
}
