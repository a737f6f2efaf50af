// Which office an official is listed with when the text words it several times: the surest
// wording, then the first, then the fuller form of the same office, with the region that
// any wording states.
import type { Mention } from '../rule/mention';
import type { OfficialValue } from '../values';

export function bestOffice(offices: readonly Mention<OfficialValue>[]): OfficialValue | null {
  const strong = offices.filter((m) => m.value.weak !== true);
  if (strong.length === 0) return null;
  const inOrder = [...strong].sort((a, b) => a.start - b.start);
  const sure = inOrder.filter((m) => m.confidence >= 0.78);
  const current = (sure.length > 0 ? sure : inOrder).filter((m) => m.value.status !== 'former');
  const first = current[0] ?? sure[0] ?? (inOrder[0] as Mention<OfficialValue>);
  let best = first.value;
  for (const { value } of inOrder)
    if (value.position.startsWith(`${best.position} `) && value.status === best.status) best = value;
  const same = inOrder.filter((m) => m.value.position === best.position);
  const stated = same.find((m) => m.value.stated && m.value.jurisdiction !== null);
  const held = same.find((m) => m.value.status !== 'incumbent');
  return {
    ...best,
    status: best.status === 'incumbent' && held ? held.value.status : best.status,
    jurisdiction: stated ? stated.value.jurisdiction : best.jurisdiction,
    institution: best.institution ?? same.find((m) => m.value.institution !== null)?.value.institution ?? null,
  };
}
