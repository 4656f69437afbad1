import bytes from '../../../data/tagger/model.bin';
import { type Model, readModel } from './model';

/** What is left once the model is read: it keeps what it needs of its bytes. */
const READ = new Uint8Array();
let unread = bytes;
let model: Model | undefined;

/** The tagger's model that the project ships; read at its first use. */
export function shippedModel(): Model {
  model ??= readModel(unread);
  unread = READ;
  return model;
}
