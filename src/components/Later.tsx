import { createElement, useEffect, useState, type ComponentType } from 'react';
import type { Loader } from '../loader';

/**
 * Takes how to load a part that a page can do without, with its words; shows it when it has come, and nothing if it
 * never does. The page never waits for it.
 */
export function Later({ loader }: { readonly loader: Loader<ComponentType> }) {
  const [loaded, setLoaded] = useState<{ part: ComponentType }>();
  useEffect(() => {
    let isWanted = true;
    void loader.get().then((part) => {
      loader.forgetFailure();
      if (part && isWanted) setLoaded({ part });
    });
    return () => {
      isWanted = false;
    };
  }, [loader]);
  return loaded ? createElement(loaded.part) : null;
}
