/** Milliseconds of quiet in a registry that is being written before articles are read by it. */
const QUIET = 150;

/** Registries that have changed in the editor since articles were last read by them. */
export interface RegistryChanges {
  note(uri: string): void;
  /** Tells at once what has changed, for somebody who cannot wait for the pause. */
  settle(): void;
  stop(): void;
}

/** Collects changes until the keys are still, and then tells which registries changed. */
export function createRegistryChanges(tell: (uris: readonly string[]) => void): RegistryChanges {
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const settle = (): void => {
    clearTimeout(timer);
    if (waiting.size === 0) return;
    const uris = [...waiting];
    waiting.clear();
    tell(uris);
  };

  return {
    note: (uri) => {
      waiting.add(uri);
      clearTimeout(timer);
      timer = setTimeout(() => {
        try {
          settle();
        } catch {
          // The client is gone by now, and nobody is left to be told.
        }
      }, QUIET);
    },
    settle,
    stop: () => {
      clearTimeout(timer);
      waiting.clear();
    },
  };
}
