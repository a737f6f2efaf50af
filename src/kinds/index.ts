// The default kinds, in the order in which they run: each sees what the earlier ones found.
import type { Kind } from '../rule/types';
import { abbreviation } from './abbreviation';
import { amount } from './amount';
import { date } from './date';
import { event } from './event';
import { law } from './law';
import { name } from './name';
import { official } from './official';
import { organization } from './organization';
import { person } from './person';
import { place } from './place';
import { policyList } from './policy-list';
import { program } from './program';
import { quote } from './quote';
import { region } from './region';

export const kinds: readonly Kind[] = [
  abbreviation,
  law,
  date,
  amount,
  region,
  place,
  name,
  organization,
  event,
  program,
  official,
  person,
  quote,
  policyList,
] as unknown as readonly Kind[];
