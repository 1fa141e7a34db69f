import { useState } from 'react';
import { saveAs } from '../../made-file/save-as';
import { useMakeSaveFile } from './useMakeSaveFile';

/** Milliseconds after which the browser has surely taken the file: Safari takes its time. */
const untilTaken = 60_000;

function saveToDevice(file: File): void {
  const url = URL.createObjectURL(file);
  saveAs(url, file.name);
  setTimeout(() => URL.revokeObjectURL(url), untilTaken);
}

/** Gives what saves the work to the device as a file, and the name of the file last saved. */
export function useSaveFile(): { readonly save: () => void; readonly saved: string | undefined } {
  const make = useMakeSaveFile();
  const [saved, setSaved] = useState<string>();
  return {
    saved,
    save: () => {
      const file = make();
      if (file === undefined) return;
      saveToDevice(file);
      setSaved(file.name);
    },
  };
}
