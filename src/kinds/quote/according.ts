// Menurut X, …; menurutnya …; …, menurut X.
import * as K from '../../document/kinds';
import { markAt } from '../../document/marks';
import { isWord } from '../../document/probe';
import type { Rule } from '../../rule/types';
import type { QuoteValue } from '../../values';
import { afterPause, apposition, beforeAside } from './aside';
import type { Speech } from './classes';
import { clauseEnd } from './clause';
import { indirect } from './found';
import { speakerAt } from './speaker';

export function according(s: Speech): Rule<QuoteValue> {
  return {
    name: 'according',
    wake: ['speech-according'],
    match(doc, i, board) {
      if (doc.zone[i] !== K.BODY) return null;
      const end = clauseEnd(doc, s, i);
      const start = Math.max(doc.sentenceFrom(i), i - 160);
      if (isWord(doc, i, 'menurutnya')) {
        const at = afterPause(doc, i + 1, end);
        if (at < end && !markAt(doc, at)) return indirect(at, end, 'turut', null, 0.85, '-nya');
        return beforeAside(doc, s, start, i, 'turut', null, '-nya');
      }
      if (doc.is(i + 1, s.source) || board.at('law', i + 1)) return null;
      let speaker = speakerAt(doc, board, s, i + 1, end);
      if (!speaker) return null;
      if (speaker.to >= end) return beforeAside(doc, s, start, i, 'turut', speaker, speaker.text);
      let at = speaker.to;
      // "Menurut dia dengan panen sekecil itu …": behind a pronoun the clause begins
      if (doc.is(at, s.stop) && !doc.is(at - 1, s.pronoun)) {
        // "Menurut Bupati saat penutupan di Ciwidey, Selasa (27/6), tujuan …"
        let comma = at;
        while (comma < end && doc.ch(comma) !== 44) comma++;
        if (comma >= end) return null;
        at = comma + 1;
        const date = board.at('date', at);
        if (date && doc.ch(date.to) === 44) at = date.to + 1;
      }
      if (isWord(doc, at, 'dan') || isWord(doc, at, 'serta')) return null;
      at = afterPause(doc, apposition(doc, at, end), end);
      // "Menurut peneliti dari BRIN, Sumarwoto, gempa …"
      const named = board.startsAt('person', at);
      if (named && doc.ch(named.to) === 44 && named.to < end && !board.at('person', speaker.token)) {
        speaker = { token: at, text: doc.slice(at, named.to), from: at, to: named.to };
        at = named.to + 1;
      }
      if (at >= end || markAt(doc, at)) return null;
      return indirect(at, end, 'turut', speaker, 0.85);
    },
  };
}
