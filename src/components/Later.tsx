import { createElement, useEffect, useState, type ComponentType } from 'react';
import { fetchPage } from './Loaded';

/**
 * Takes how to load a part that a page can do without, with its words; shows it when it has come, and nothing if it
 * never does. The page never waits for it.
 */
export function Later({ load }: { readonly load: () => Promise<ComponentType> }) {
  const [loaded, setLoaded] = useState<{ part: ComponentType }>();
  useEffect(() => {
    let isWanted = true;
    void fetchPage(load).then((part) => {
      if (part && isWanted) setLoaded({ part });
    });
    return () => {
      isWanted = false;
    };
  }, [load]);
  return loaded ? createElement(loaded.part) : null;
}
