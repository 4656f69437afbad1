/** Short moving pictures of the workbench: single shots, each shown for a while, put together by ffmpeg. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Few colours are enough for text, and keep the picture small. */
const colours = 128;

/**
 * @param {import('playwright-core').Page} page
 * @param {{ x: number, y: number, width: number, height: number }} clip the part of the page that is shown
 */
export function createFilm(page, clip) {
  const folder = mkdtempSync(join(tmpdir(), 'dabir-film-'));
  const shots = [];
  return {
    /** Shows the page as it stands for so many seconds. */
    async shoot(seconds) {
      const path = join(folder, `${String(shots.length).padStart(3, '0')}.png`);
      await page.screenshot({ path, clip });
      shots.push({ path, seconds });
    },
    /** Writes what was shot as one GIF that begins again when it has ended. */
    develop(target) {
      // The last one stands twice: ffmpeg shows the last entry for no time at all.
      const list = [...shots, { ...shots.at(-1), seconds: 0.1 }]
        .map(({ path, seconds }) => `file '${path}'\nduration ${seconds}`)
        .join('\n');
      writeFileSync(join(folder, 'shots.txt'), list);
      const palette = `split[one][two];[one]palettegen=max_colors=${colours}[palette];[two][palette]paletteuse=dither=none:diff_mode=rectangle`;
      const { status, stderr } = spawnSync(
        'ffmpeg',
        [
          ...['-y', '-v', 'error', '-f', 'concat', '-safe', '0', '-i', join(folder, 'shots.txt')],
          ...['-vsync', 'vfr', '-vf', palette, '-loop', '0', target],
        ],
        { encoding: 'utf8' },
      );
      rmSync(folder, { recursive: true });
      if (status !== 0) throw new Error(`ffmpeg, which puts moving pictures together, ended with ${status}: ${stderr}`);
    },
  };
}
