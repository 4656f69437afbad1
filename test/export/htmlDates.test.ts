import assert from 'node:assert/strict';
import { machineTime } from '../../server/export/htmlDates';
import type { ExportedDate } from '../../server/export/types';

const NOTHING: ExportedDate = {
  ...{ start: 0, end: 1, kind: 'date', calendar: 'none', value: '' },
  ...{ from: undefined, to: undefined, time: undefined, zone: undefined, duration: undefined },
};

describe('dates for HTML', () => {
  const CASES: readonly (readonly [date: Partial<ExportedDate>, datetime: string | undefined, to?: string])[] = [
    [{ from: '2025-10-04', to: '2025-10-04' }, '2025-10-04'],
    [{ from: '2025-10-04', to: '2025-10-04', time: '18:30' }, '2025-10-04T18:30'],
    [{ from: '2025-10-04', to: '2025-10-04', time: '18:30', zone: '+03:30' }, '2025-10-04T18:30+03:30'],
    [{ from: '2025-10-04', to: '2025-10-04', time: '18:30', zone: 'Asia/Tehran' }, '2025-10-04T18:30+03:30'],
    // Iran had summer time until 2022.
    [{ from: '2021-07-04', to: '2021-07-04', time: '18:30', zone: 'Asia/Tehran' }, '2021-07-04T18:30+04:30'],
    [{ from: '2025-07-04', to: '2025-07-04', time: '18:30', zone: 'Europe/Paris' }, '2025-07-04T18:30+02:00'],
    // The hour before the clocks change and the hour after it.
    [{ from: '2025-03-09', to: '2025-03-09', time: '01:30', zone: 'America/New_York' }, '2025-03-09T01:30-05:00'],
    [{ from: '2025-03-09', to: '2025-03-09', time: '03:30', zone: 'America/New_York' }, '2025-03-09T03:30-04:00'],
    [{ from: '2025-10-04', to: '2025-10-04', time: '18:30', zone: 'Etc/GMT' }, '2025-10-04T18:30Z'],
    [{ from: '2025-10-04', to: '2025-10-04', time: '18:30', zone: 'Europe/London' }, '2025-10-04T18:30+01:00'],
    [{ from: '2025-10-04', to: '2025-10-04', time: '18:30', zone: 'Nowhere/Town' }, '2025-10-04T18:30'],
    [{ from: '2025-10-04', to: '2025-10-04', time: '18:30', zone: 'local' }, '2025-10-04T18:30'],
    // Local mean time counts in seconds, for which HTML has no offset.
    [{ from: '1900-10-04', to: '1900-10-04', time: '18:30', zone: 'Asia/Tehran' }, '1900-10-04T18:30'],
    [{ from: '2025-10-01', to: '2025-10-31' }, '2025-10'],
    [{ from: '2024-02-01', to: '2024-02-29' }, '2024-02'],
    [{ from: '2025-02-01', to: '2025-02-27' }, '2025-02-01', '2025-02-27'],
    [{ from: '2025-01-01', to: '2025-12-31' }, '2025'],
    [{ from: '2025-10-01', to: '2025-11-30' }, '2025-10-01', '2025-11-30'],
    [{ from: '2021-12-22', to: '2022-01-20' }, '2021-12-22', '2022-01-20'],
    [{ from: '-000550-01-01', to: '-000550-12-31' }, undefined],
    [{ from: '0000-01-01', to: '0000-12-31' }, undefined],
    [{ from: '+012025-01-01', to: '+012025-01-01' }, undefined],
    [{ from: '2025-10-04' }, undefined],
    [{}, undefined],
    [{ kind: 'duration', duration: 'PT50M' }, 'PT50M'],
    [{ kind: 'duration', duration: 'P3DT2H' }, 'P3DT2H'],
    [{ kind: 'duration', duration: 'P2W' }, 'P14D'],
    [{ kind: 'duration', duration: 'P2Y' }, undefined],
    [{ kind: 'duration', duration: 'P1M' }, undefined],
    [{ kind: 'duration', duration: 'PXD' }, undefined],
    [{ kind: 'duration', duration: 'P' }, undefined],
  ];
  for (const [date, datetime, to] of CASES) {
    it(`say ${datetime ?? 'nothing'} of ${JSON.stringify(date)}`, () => {
      assert.deepEqual(machineTime({ ...NOTHING, ...date }), datetime === undefined ? undefined : { datetime, to });
    });
  }
});
