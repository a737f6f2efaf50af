// Dikatakan X, …; Dijelaskan, …; Disampaikannya bahwa …; and inside a sentence: "pemerintah,
// ditegaskan X, menunjukkan …", where the part behind the attribution is the row.

import * as K from '../../document/kinds';
import { markAt } from '../../document/marks';
import { hasPredicate, isWord } from '../../document/probe';
import type { Rule } from '../../rule/types';
import { COMMA } from '../../text/codes';
import type { QuoteValue } from '../../values';
import type { Speech } from './classes';
import { clauseEnd } from './clause';
import { indirect } from './found';
import { type Speaker, speakerAt } from './speaker';

const NEEDED = ['harus', 'patut', 'layak', 'perlu'];

export function passive(s: Speech): Rule<QuoteValue> {
  return {
    name: 'passive',
    wake: ['speech-passive', 'speech-passive-nya'],
    match(doc, i, board) {
      if (doc.zone[i] !== K.BODY) return null;
      const start = doc.sentenceFrom(i);
      if (i > start && doc.is(i - 1, s.back)) return null;
      const suffixed = doc.value(i, s.passiveNya);
      const value = suffixed ?? (doc.value(i, s.passive) as string);
      if (value === undefined) return null;
      const named = value.endsWith('?');
      const cue = named ? value.slice(0, -1) : value;
      const end = clauseEnd(doc, s, i);
      let speaker: Speaker | null = null;
      let at = i + 1;
      if (suffixed === undefined) {
        speaker = speakerAt(doc, board, s, at, end);
        if (speaker && speaker.token >= 0 && !speakerFits(doc.shape[speaker.from] as number)) speaker = null;
        const called = speaker !== null && speakerFits(doc.shape[speaker.from] as number);
        if (speaker && speaker.token < 0 && !called && !doc.is(speaker.from, s.pronoun)) speaker = null;
        if (speaker) at = speaker.to;
        else if (named) return null;
      }
      // "Harus diakui, …": nobody's words
      if (!speaker && suffixed === undefined && NEEDED.some((word) => isWord(doc, i - 1, word))) return null;
      const first = i === start || doc.ch(i - 1) === COMMA || i - start <= 2;
      const pause = doc.kind[at] === K.PUNCTUATION && doc.ch(at) === COMMA;
      const joined = isWord(doc, pause ? at + 1 : at, 'bahwa');
      if (pause) at++;
      if (joined) at++;
      if (at >= end || markAt(doc, at)) return null;
      if (!first && !joined && !(speaker ?? suffixed)) return null;
      if (!pause && !joined) {
        // "disampaikan Bupati saat …": place and time of the saying, no report
        if (doc.is(at, s.stop) && !isWord(doc, at, 'untuk') && !isWord(doc, at, 'bahwa') && !isWord(doc, at, 'pada'))
          return null;
        if (!speaker && suffixed === undefined) return null;
        if (!hasPredicate(doc, s, at, end)) return null;
      }
      if (pause && !first && !hasPredicate(doc, s, at, end)) return null;
      return indirect(
        at,
        end,
        cue,
        speaker,
        joined || pause ? 0.85 : 0.75,
        suffixed === undefined ? (speaker?.text ?? null) : '-nya',
      );
    },
  };
}

function speakerFits(shape: number): boolean {
  return shape >= K.CAPITALISED;
}
