// The date kind alone: every wording of the cases, every refusal, and the properties that hold
// for all calendar dates.
import { describe, expect, it } from 'vitest';
import { feasts, parseDates } from '../../src/dates';
import { extract } from '../../src/index';
import { anniversaries, cases, none } from './date.cases';

const show = (text: string, reference: string | null) =>
  parseDates(text, reference ? { extra: feasts, reference } : { extra: feasts }).map((d) => `${d.text} = ${d.value}`);

/** The text to read and the expression expected in it. */
function staged(wording: string): { text: string; span: string } {
  const from = wording.indexOf('⟦');
  if (from < 0) return { text: `Kegiatan itu, kata dia, ${wording}; demikian.`, span: wording };
  const to = wording.indexOf('⟧');
  const span = wording.slice(from + 1, to);
  return { text: wording.replace('⟦', '').replace('⟧', ''), span };
}

describe('date expressions', () => {
  for (const { form, reference, values } of cases)
    it(form, () => {
      const wrong: string[] = [];
      for (const [value, wordings] of Object.entries(values))
        for (const wording of wordings) {
          const { text, span } = staged(wording);
          const found = show(text, reference);
          if (!found.includes(`${span} = ${value}`) || (!wording.includes('⟦') && found.length !== 1))
            wrong.push(`${wording} → ${value}: ${JSON.stringify(found)}`);
        }
      expect(wrong).toEqual([]);
    });

  it('numbered anniversaries', () => {
    for (const [value, wordings] of Object.entries(anniversaries))
      for (const wording of wordings)
        expect(show(`Menyambut ${wording}, warga berkumpul.`, null)).toEqual([`${wording} = ${value}`]);
  });

  it('a year looked back to stays the same however often it is named', () => {
    const text = 'Dana tahun ini naik dari tahun sebelumnya. “Naik dari tahun sebelumnya,” katanya.';
    expect(show(text, '2020-06-10')).toEqual([
      'tahun ini = 2020',
      'tahun sebelumnya = 2019',
      'tahun sebelumnya = 2019',
    ]);
  });

  it('articles of news sites give every reference to time', () => {
    const story =
      'Kapal itu kini di laut. Ia dulu nakhoda; “Sekarang saya di darat,” ujarnya. Lihat dulu petanya. Ia lebih dulu pulang. ' +
      'Beberapa hari lalu, pada musim hujan, mesin mati sekitar pukul 06.14. Dalam beberapa tahun terakhir kapal tua sesaat pun tak dipakai. Beberapa jam kemudian ia pulang untuk beberapa hari ke depan, setelah lebih dari dua jam.';
    const given = (text: string, read: (text: string) => { text: string; timex3: string }[]) =>
      read(text).map((d) => `${d.text} = ${d.timex3}`);
    const all = [
      'kini = PRESENT_REF',
      'dulu = PAST_REF',
      'Sekarang = PRESENT_REF',
      'Beberapa hari lalu = PAST_REF',
      'musim hujan = 2021-WI',
      'sekitar pukul 06.14 = 2021-06-10T06:14',
      'beberapa tahun terakhir = PXY',
      'sesaat = PXX',
      'Beberapa jam kemudian = FUTURE_REF',
      'beberapa hari ke depan = PXD',
      'lebih dari dua jam = PT2H',
    ];
    const more =
      'AMBON, KABARLAUT.com - Belum lama ini, pada pagi hari, kapal tiba. Sebentar lagi musim panas 2019 lewat; dalam beberapa hari ini sepi. ' +
      'Di hari-hari ke depan, kata dia, dalam waktu dekat dermaga yang dibangun sekitar tahun 1980 dibongkar. Malam itu dingin, paginya cerah.';
    expect(given(more, (text) => extract(text, { publishedAt: '2021-06-10' }).dates)).toEqual([
      'Belum lama ini = PAST_REF',
      'pagi hari = 2021-06-10TMO',
      'Sebentar lagi = FUTURE_REF',
      'musim panas 2019 = 2019-SU',
      'beberapa hari ini = PXD',
      'hari-hari ke depan = FUTURE_REF',
      'waktu dekat = FUTURE_REF',
      'sekitar tahun 1980 = 1980',
      'Malam itu = 2021-06-10TNI',
    ]);
    for (const head of ['AMBON, KABARLAUT.com - ', 'AMBON,KABARLAUT.co.id - ', 'KABARLAUT.com, Ambon - ']) {
      expect(given(head + story, (text) => extract(text, { publishedAt: '2021-06-10' }).dates)).toEqual(all);
      expect(given(head + story, (text) => parseDates(text, { extra: feasts, reference: '2021-06-10' }))).toEqual(all);
    }
    for (const head of ['AMBON - ', 'AMBON, ambonkota.go.id - ', 'Kata Karim. KABARLAUT.com memuatnya. '])
      expect(given(head + story, (text) => parseDates(text, { extra: feasts, reference: '2021-06-10' }))).toEqual([
        'pukul 06.14 = 2021-06-10T06:14',
        'dua jam = PT2H',
      ]);
  });

  it('hours stand on the day of the story, not on that of an interview', () => {
    const timex = (text: string) => extract(text, { publishedAt: '2023-02-27' }).dates.map((d) => d.timex3);
    const event = 'Gudang itu terbakar pada Minggu (26/2/2023). ';
    const later = ' Api muncul pukul 14.30 Wita.';
    expect(timex(`${event}“Api padam,” kata Karim saat dihubungi, Senin (27/2/2023).${later}`)).toEqual([
      '2023-02-26',
      '2023-02-27',
      '2023-02-26T14:30',
    ]);
    expect(timex(`${event}Rapat digelar di balai kota, Senin (27/2/2023).${later}`)[2]).toBe('2023-02-27T14:30');
    expect(timex(`“Api padam,” kata Karim, Senin (27/2/2023).${later}`)[1]).toBe('2023-02-27T14:30');
  });

  it('“kemarin” in speech counts from the interview, though later days are named', () => {
    const text =
      '“Pelaku kami tangkap kemarin,” kata Karim saat dihubungi, Sabtu (25/2/2023). Warga menunggu sampai Minggu (26/2/2023).';
    const values = extract(text, { publishedAt: '2023-02-27' }).dates.map((d) => d.value);
    expect(values).toEqual(['2023-02-24', '2023-02-25', '2023-02-26']);
  });

  it('what is said counts from the day of the one who says it', () => {
    const values = (text: string) => extract(text, { publishedAt: '2023-02-27' }).dates.map((d) => d.timex3);
    // a weekday alone, a later speaker, speech without marks
    expect(values('“Kapal berlabuh kemarin,” kata Karim di Tual, Minggu.')[0]).toBe('2023-02-25');
    expect(
      values('“Kemarin sepi,” ujar Karim, Jumat (24/2/2023). “Semalam ramai,” tutur Lasmi, Senin (27/2/2023).'),
    ).toEqual(['2023-02-23', '2023-02-24', '2023-02-26TNI', '2023-02-27']);
    expect(values('Hari ini, ujar Karim, Minggu (26/2/2023), dermaga ditutup.')[0]).toBe('2023-02-26');
    expect(values('“Sepi,” ujar Karim, Jumat (24/2/2023). Kemarin kapal berlabuh.')[1]).toBe('2023-02-26');
    expect(
      values(
        'Rapat digelar Jumat (24/2). “Kapal berlabuh malam ini,” ujar Karim di Tual, Minggu (26/2/2023) kemarin.',
      )[1],
    ).toBe('2023-02-26TNI');
    // what the writer puts into the speech counts from his day
    expect(values('“Besok (hari ini) kapal berlabuh,” kata Karim, Minggu (26/2/2023).')).toEqual([
      '2023-02-27',
      '2023-02-27',
      '2023-02-26',
    ]);
    expect(values('“Mulai Senin (hari ini) dermaga ditutup,” kata Karim, Jumat (24/2/2023).')[0]).toBe('2023-02-27');
    // a weekday dated before, or with "nanti" beside it, is to come; no look ahead from inside the speech
    expect(values('Karim diundang Rabu (1/3/2023). “Rabu itu hadir, Rabu dia bicara,” ujar Lasmi.')[2]).toBe(
      '2023-03-01',
    );
    expect(values('Kapal berlabuh pada Rabu nanti.')).toEqual(['2023-03-01']);
    expect(values('“Kapal akan berlabuh!” tulis dia pada Sabtu.')).toEqual(['2023-02-25']);
    expect(values('Kapal berlabuh Sabtu (25/2) dinihari.')).toEqual(['2023-02-25TMO']);
    // no look ahead on the day of speaking
    expect(values('Kapal akan berlabuh, kata Karim, Minggu.')).toEqual(['2023-02-26']);
    // later hours stand on the day of the story
    expect(
      values('Gudang terbakar pada Minggu (26/2/2023). Api padam, kata Karim, Senin. Api muncul pukul 03.10 Wita.')[2],
    ).toBe('2023-02-26T03:10');
  });

  it('TIMEX3 of weeks, weekends and sets', () => {
    const timex = (text: string) =>
      parseDates(`Rapat, kata dia, ${text}.`, { extra: feasts, reference: '2021-06-10' })[0]?.timex3;
    expect(timex('dua pekan lalu')).toBe('2021-W21');
    expect(timex('akhir pekan ini')).toBe('2021-W23-WE');
    expect(timex('setiap akhir pekan')).toBe('XXXX-WXX-WE');
    expect(timex('setiap Senin malam')).toBe('XXXX-WXX-1TNI');
    expect(timex('setiap pagi')).toBe('XXXX-XX-XXTMO');
    expect(timex('setiap tanggal 17 Agustus')).toBe('XXXX-08-17');
    expect(timex('setiap bulan Maret')).toBe('XXXX-03');
    expect(timex('setiap tanggal 5')).toBe('XXXX-XX-05');
    expect(timex('Sabtu (5/6) malam WIB')).toBe('2021-06-05TNI');
    expect(timex('semalam')).toBe('2021-06-09TNI');
    expect(timex('Minggu dua pekan lalu')).toBe('2021-05-30');
  });

  it('decades are counted from the year named before', () => {
    expect(show('Dermaga dibangun pada 1992. Dua dekade kemudian kapal berlabuh.', '2021-06-10')[1]).toBe(
      'Dua dekade kemudian = 201X',
    );
  });

  it('a day counted off and the same day dated are two', () => {
    const text =
      'Rapat digelar Jumat (4/6/2021). Sehari setelahnya, Sabtu (5/6) sekitar pukul 15.00 WIB, warga pulang.';
    expect(show(text, '2021-06-10')).toEqual([
      'Jumat (4/6/2021) = 2021-06-04',
      'Sehari setelahnya = 2021-06-05',
      'Sabtu (5/6) sekitar pukul 15.00 WIB = 2021-06-05T15:00+07:00',
    ]);
  });

  it('days are counted from the one that the writer calls today', () => {
    const text = 'Kemarin hujan turun, hari ini, Kamis (3/6/2021), air surut. Besok digelar rapat.';
    expect(show(text, '2021-06-05')).toEqual([
      'Kemarin = 2021-06-02',
      'hari ini, Kamis (3/6/2021) = 2021-06-03',
      'Besok = 2021-06-04',
    ]);
    const said = '“Hari ini, Kamis (3/6/2021), kami rapat,” ujar Karim. Kemarin warga pulang.';
    expect(show(said, '2021-06-05').at(-1)).toBe('Kemarin = 2021-06-04');
    expect(show('Hari ini, Kamis (1/4/2021), dimulai. Kemarin warga pulang.', '2021-06-05').at(-1)).toBe(
      'Kemarin = 2021-06-04',
    );
  });

  it('are at least 400, with 150 refusals', () => {
    const count = cases.flatMap(({ values }) => Object.values(values).flat()).length;
    expect(count).toBeGreaterThanOrEqual(400);
    expect(none.length).toBeGreaterThanOrEqual(150);
  });
});

describe('no dates', () => {
  it('are refused', () => {
    const wrong = none.flatMap((text) =>
      parseDates(text, { extra: feasts, reference: '2021-06-10' })
        .filter((d) => !(d.text === text && d.value === null) && !/^(?:HUT|Hari)/u.test(d.text))
        .map((d) => `${text}: ${d.text} = ${d.value}`),
    );
    expect(wrong).toEqual([]);
  });
});
