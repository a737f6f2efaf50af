// Who said it. A quote names its speaker (a name, an office, a body), points back to one
// ("-nya", "dia", "pria itu") or says nothing; the last two mean the current speaker: the last
// one quoted, or whoever a sentence has brought in since ("Sementara itu, Camat X …").
import type { Doc } from '../document/doc';
import type { Board } from '../rule/board';
import type { Mention } from '../rule/types';
import type { OrganizationValue, QuoteValue } from '../values';
import { introduced } from './introduced';
import { Speakers } from './speakers';
import type { Entity, PersonEntity, ResolvedQuote } from './types';

export function quotes(
  doc: Doc,
  board: Board,
  people: readonly PersonEntity[],
  organizations: readonly Entity<OrganizationValue>[],
): ResolvedQuote[] {
  const found = board.of('quote');
  if (found.length === 0) return [];
  const speakers = new Speakers(doc, board, people, organizations);
  const resolved = run(doc, found, speakers);
  // "kata Bupati … jelas Romi": an office that nobody in the text holds and a name that comes
  // out of nowhere beside a verb of saying are one man
  const nameless = resolved.some((q) => q.speaker === null && speakers.office(q.mention.value.speakerToken));
  const known = nameless ? unintroduced(doc, people) : null;
  if (known === null) return resolved;
  speakers.nameless = known;
  return run(doc, found, speakers);
}

function run(doc: Doc, found: readonly Mention<QuoteValue>[], speakers: Speakers): ResolvedQuote[] {
  let current: string | null = null;
  // a body speaks for itself once; "-nya" and "dia" behind it are the person who spoke before
  let human: string | null = null;
  let seen = 0;
  return found.map((mention) => {
    const { speakerToken, speakerText } = mention.value;
    let speaker: string | null;
    // several people are none of the persons: whoever spoke before goes on behind them
    if (speakerText !== null && many(speakerText, current, speakers)) {
      seen = mention.to;
      return { mention, speaker: null };
    }
    if (speakerText !== null && isThing(speakerText, speakerToken)) {
      speaker = null;
      human = null;
    } else if (speakerText !== null && !(pointsBack(speakerText) && !speakers.names(speakerToken))) {
      speaker = speakers.named(speakerToken, speakerText, current);
      if (speaker === null && !BODIES.has(speakerText.toLowerCase())) human = null;
    } else {
      const fresh = introduced(doc, speakers, seen, mention.from, human !== null, spokenOf(doc, speakers, mention));
      speaker = fresh ?? (speakerText?.toLowerCase() === 'mereka' ? current : (human ?? current));
    }
    current = speaker;
    if (speaker !== null && speakers.isPerson(speaker)) human = speaker;
    seen = mention.to;
    return { mention, speaker };
  });
}

/** Bodies without a name that are said to hope or say something: whoever spoke before goes on behind them. */
const BODIES = new Set(['pemerintah', 'pemerintah pusat', 'polisi', 'pihak kepolisian']);

/** Whom the words of a direct quote name as somebody else: "berkat Pak Bupati", "bersama Romi". Nobody speaks of himself so. */
function spokenOf(doc: Doc, speakers: Speakers, { value, from, to }: Mention<QuoteValue>): ReadonlySet<string> {
  const out = new Set<string>();
  if (value.type !== 'direct') return out;
  for (let i = from; i < to && out.size < MOST; i++) {
    const human = speakers.human(i);
    if (!human || (i > from && speakers.human(i - 1) === human)) continue;
    const before = doc.word(i - 1);
    // "saya, Rudi, …", "kami selaku Bupati Rudi"
    const own = SELVES.has(before) || SELVES.has(doc.word(i - 2));
    if (!own && (speakers.names(i) || ADDRESS.has(before))) out.add(human);
  }
  return out;
}

/** More people than one quote names. */
const MOST = 20;

const SELVES = new Set(['saya', 'kami', 'aku', 'selaku', 'sebagai']);
const ADDRESS = new Set(['pak', 'bapak', 'bu', 'ibu', 'mas', 'mbak']);

/** The one person without office or role whose first mention stands behind a bare verb of saying. */
function unintroduced(doc: Doc, people: readonly PersonEntity[]): string | null {
  const bare = doc.lexicon.cls('speech-bare');
  const all = people.filter((p) => {
    const first = p.names[0];
    return !p.office && p.role === null && first !== undefined && doc.is(first.from - 1, bare);
  });
  return all.length === 1 ? (all[0] as PersonEntity).id : null;
}

const PRONOUNS = new Set(['-nya', 'nya', 'dia', 'ia', 'beliau', 'mereka', 'dirinya', 'pihaknya']);
const PRONOUNS_PUN = new Set([...PRONOUNS].map((word) => `${word}pun`));

const BACK = new Set(['ini', 'itu', 'tersebut']);

/** Descriptions of somebody already named: "orang nomor satu di Bengkalis", "pria kelahiran Blora", "mantan camat". */
const DESCRIBES = [
  'orang nomor ',
  'pria ',
  'wanita ',
  'perempuan ',
  'lelaki ',
  'putra ',
  'putri ',
  'politisi ',
  'politikus ',
  'mantan ',
  'alumnus ',
  'lulusan ',
  'legislator ',
];

/** "mereka", said of one person last. */
function many(text: string, current: string | null, speakers: Speakers): boolean {
  return text.toLowerCase() === 'mereka' && (current === null || speakers.isPerson(current));
}

/** What is written is nobody: "tulis dokumen tersebut", "tulis akun Twitter @warga"; "keterangan BEM Demak" is the body's word. */
const THINGS = new Set(['akun', 'artikel', 'berita', 'dokumen', 'keterangan', 'laman', 'laporan', 'surat', 'unggahan']);

function isThing(text: string, token: number): boolean {
  const space = text.indexOf(' ');
  const first = (space < 0 ? text : text.slice(0, space)).toLowerCase();
  return first === 'akun' || (token < 0 && THINGS.has(first));
}

/** Whether the words stand for somebody already known: a pronoun, or a description with "ini", "itu", "tersebut". */
function pointsBack(text: string): boolean {
  const low = text.toLowerCase();
  if (PRONOUNS.has(low) || PRONOUNS_PUN.has(low)) return true;
  // "seorang pria yang merekam kejadian tersebut" is somebody new
  if (low.startsWith('seorang ') || low.startsWith('salah s')) return false;
  if (DESCRIBES.some((word) => low.startsWith(word))) return true;
  return BACK.has(low.slice(low.lastIndexOf(' ') + 1));
}
