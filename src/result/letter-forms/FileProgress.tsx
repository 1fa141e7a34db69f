import type { FileState } from '../../made-file/useMadeFile';

/** What is said of a file; `failed` and `orElse` say what still works. */
export interface FileWords {
  readonly working: string;
  readonly ready: string;
  readonly link: string;
  readonly failed: string;
  readonly orElse?: string;
}

/** Takes how far a file is; says it aloud as well, and keeps the link to the file in sight. */
export function FileProgress({ now, words }: { readonly now: FileState; readonly words: FileWords }) {
  return (
    <div className="way-state">
      <div role="status">
        {now.state === 'working' && <p className="working">{words.working}</p>}
        {now.state === 'failed' && <p className="failed">{words.failed}</p>}
        {now.state === 'failed' && words.orElse !== undefined && <p>{words.orElse}</p>}
        {now.state === 'ready' && <p>{words.ready}</p>}
      </div>
      {now.state === 'ready' && (
        <p>
          <a className="ready-link" href={now.url} download={now.file.name}>
            {words.link}
          </a>
        </p>
      )}
    </div>
  );
}
