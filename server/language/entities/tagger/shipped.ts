import bytes from '../../../data/tagger/model.bin';
import { type Model, readModel } from './model';

let model: Model | undefined;

/** The tagger's model that the project ships; read at its first use. */
export function shippedModel(): Model {
  model ??= readModel(bytes);
  return model;
}
