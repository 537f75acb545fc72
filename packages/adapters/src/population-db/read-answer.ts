import type { IdentityAnswer, IdentityQuestion } from '@lienthong/core';
import { childrenOf, textOf, type XmlNode } from '../kit/xml.js';
import { badAnswer } from './identity-fault.js';
import type { PopulationProfile } from './profile.js';
import { readPerson } from './read-person.js';

/** How deep below the body the answer's own element may lie: some services wrap it in a response element. */
const MAX_WRAPPING = 3;

/**
 * What the body of a SOAP answer says to a question.
 * @throws {IdentityError} ERR_IDENTITY_BAD_ANSWER when the expected element is not there or says neither yes nor no.
 */
export function readAnswer(body: XmlNode, question: IdentityQuestion, profile: PopulationProfile): IdentityAnswer {
  if (question.operation === 'confirm') {
    const exists = onlyElement(body, 'TonTai');
    return { operation: 'confirm', exists: readBoolean(textOf(exists)) };
  }
  const collection = onlyElement(body, 'CongdanCollection');
  if (collection === undefined) throw badAnswer('no-collection');
  // An element without a name is how the live service says "nobody": see population services, errors.
  const people = childrenOf(collection, 'CongDan')
    .map((citizen) => readPerson(citizen, question, profile))
    .filter((person) => person !== undefined);
  if (people.length > 1) throw badAnswer('several-people');
  const person = people[0];
  // An answer about somebody else must never be compared with this person, nor kept.
  if (person !== undefined && person.personalNumber !== question.personalNumber) throw badAnswer('another-person');
  return { operation: 'look-up', person };
}

/** The element of that name; where there are two, whoever reads another one would read another answer. */
function onlyElement(body: XmlNode, name: string): XmlNode | undefined {
  const [found, ...more] = elementsOf(body, name, MAX_WRAPPING);
  if (more.length > 0) throw badAnswer('several-answers');
  return found;
}

function* elementsOf(node: XmlNode, name: string, depth: number): Iterable<XmlNode> {
  if (typeof node === 'string') return;
  for (const element of Object.keys(node)) {
    // Attributes are no elements, whatever they are called.
    if (element === '$') continue;
    if (element === name) yield* childrenOf(node, name);
    else if (depth > 0) for (const child of childrenOf(node, element)) yield* elementsOf(child, name, depth - 1);
  }
}

/** @source XML Schema part 2 §3.2.2: true, false, 1, 0; programs also write capitals. */
function readBoolean(text: string): boolean {
  switch (text.trim().toLowerCase()) {
    case 'true':
    case '1':
      return true;
    case 'false':
    case '0':
      return false;
    default:
      throw badAnswer('no-boolean');
  }
}
