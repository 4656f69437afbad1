import { registryFiles } from '../protocol';

/** Whether an address is that of a newsroom's registry. */
export function isRegistryFile(uri: string): boolean {
  return registryFiles.some((name) => uri.endsWith(`/${name}`));
}
