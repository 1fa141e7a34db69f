import { Way } from './Way';
import { FileProgress, type FileWords } from './FileProgress';
import type { MadeFile } from '../../made-file/useMadeFile';

interface FileWayProps {
  readonly file: MadeFile;
  readonly save: string;
  readonly use: string;
  readonly words: FileWords;
  /** The first way is the one that most people need. */
  readonly isFirst?: boolean;
}

/** Takes a file and its words; offers to save it, says how far it is, and keeps a link to it. */
export function FileWay({ file, save, use, words, isFirst = false }: FileWayProps) {
  const isWorking = file.now.state === 'working';
  return (
    <Way
      use={use}
      button={(describedBy) => (
        <button
          type="button"
          className={isFirst ? 'button' : 'button button-quiet'}
          aria-describedby={describedBy}
          aria-disabled={isWorking}
          onClick={isWorking ? undefined : file.save}
        >
          {save}
        </button>
      )}
    >
      <FileProgress now={file.now} words={words} />
    </Way>
  );
}
