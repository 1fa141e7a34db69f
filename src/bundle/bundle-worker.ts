/** Reads and joins the person's papers away from the page, one at a time, so that the page stays quick. */
import { lookAt } from './add-paper';
import { whyOf } from './left-out-error';
import type { BundleAnswer, BundleRequest, BundleToMake, FileToLookAt } from './messages';
import { putTogether } from './put-together';

const tell = (answer: BundleAnswer) => self.postMessage(answer);

async function look(files: readonly FileToLookAt[]) {
  for (const { id, file } of files) {
    tell({ tells: 'at', id });
    try {
      tell({ tells: 'fine', id, ...(await lookAt(file)) });
    } catch (error) {
      tell({ tells: 'leftOut', id, why: whyOf(error) });
    }
  }
}

async function make(bundle: BundleToMake) {
  try {
    const made = await putTogether(bundle, {
      at: (id) => tell({ tells: 'at', id }),
      step: (step) => tell({ tells: 'step', step }),
    });
    tell({ tells: 'made', made });
  } catch {
    tell({ tells: 'failed' });
  }
}

async function answer(request: BundleRequest) {
  if (request.ask === 'look') await look(request.files);
  else await make(request.bundle);
  tell({ tells: 'end' });
}

self.addEventListener('message', ({ data }: MessageEvent<BundleRequest>) => void answer(data));
