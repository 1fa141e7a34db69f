import { createElement, Suspense, use, useState, type ComponentType } from 'react';
import { fetchPage } from './Loaded';

/** Takes how to load a part that a page can do without; shows it when it has come, and nothing if it never does. */
export function Later({ load }: { readonly load: () => Promise<ComponentType> }) {
  return (
    <Suspense fallback={null}>
      <Part load={load} />
    </Suspense>
  );
}

function Part({ load }: { readonly load: () => Promise<ComponentType> }) {
  const [fetched] = useState(() => fetchPage(load));
  const part = use(fetched);
  return part ? createElement(part) : null;
}
