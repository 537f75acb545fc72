import { describe, expect, test } from '@jest/globals';
import { DeliveryError } from '@lienthong/core';
import { childOf, childrenOf, escapeXml, parseXml, textOf, type XmlLimits } from './xml.js';

const refuse = (reason: string) => new DeliveryError('ERR_DELIVERY_BAD_ANSWER', { details: { reason } });
const reasonOf = (text: string, limits?: XmlLimits): unknown => {
  try {
    parseXml(text, refuse, limits);
  } catch (error) {
    return (error as DeliveryError).details['reason'];
  }
  return undefined;
};

describe('parseXml', () => {
  test('drops prefixes, keeps order and repeats, trims text', () => {
    const root = parseXml(
      '\uFEFF<?xml version="1.0"?><a:x xmlns:a="urn:a" xmlns="urn:b"><a:y> Nguyễn &amp; An </a:y><z/><z i="1">2</z></a:x>',
      refuse,
    );
    expect(textOf(childOf(root['x'], 'y'))).toBe('Nguyễn & An');
    expect(childrenOf(root['x'], 'z').map(textOf)).toEqual(['', '2']);
    expect(childrenOf(root['x'], 'none')).toEqual([]);
    expect(childOf('text', 'y')).toBeUndefined();
  });

  test.each([
    ['an external entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'doctype'],
    ['exponential entities', '<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;">]><a>&z;</a>', 'doctype'],
    ['a bare doctype', '<!DOCTYPE a><a/>', 'doctype'],
    ['an unknown entity', '<a>&x;</a>', 'malformed'],
    ['a processing instruction', '<?xml-stylesheet href="http://evil.example"?><a/>', 'processing-instruction'],
    ['an unclosed element', '<a><b></a>', 'malformed'],
    ['an unbound prefix', '<p:a/>', 'malformed'],
    ['a second root', '<a/><b/>', 'malformed'],
    ['text only', 'abc', 'malformed'],
    ['nothing', '', 'malformed'],
    ['a name that reaches the prototype', '<a><__proto__>1</__proto__></a>', 'forbidden-name'],
  ])('refuses %s', (_name, text, reason) => {
    expect(reasonOf(text)).toBe(reason);
  });

  test.each<[string, string, XmlLimits, string]>([
    ['length', '<a>12345</a>', { maxLength: 11 }, 'too-long'],
    ['depth', '<a><b><c/></b></a>', { maxDepth: 2 }, 'too-deep'],
    ['elements', '<a><b/><b/></a>', { maxElements: 2 }, 'too-many-elements'],
    ['attributes', '<a x="1" y="2"/>', { maxAttributes: 1 }, 'too-many-attributes'],
    ['namespaces', '<a xmlns="urn:a"><b xmlns="urn:b"/></a>', { maxNamespaces: 1 }, 'too-many-namespaces'],
  ])('refuses a document beyond the limit of %s, takes one at the limit', (_name, text, limits, reason) => {
    expect(reasonOf(text, limits)).toBe(reason);
    const atLimit = Object.fromEntries(Object.entries(limits).map(([name, limit]) => [name, (limit as number) + 1]));
    expect(reasonOf(text, atLimit)).toBeUndefined();
  });

  test('keeps the text of a refused document out of the error', () => {
    try {
      parseXml('<a>Nguyễn Văn Kín', refuse);
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain('Kín');
    }
    expect.assertions(1);
  });
});

test('escapeXml leaves nothing that XML would read or refuse', () => {
  const text = 'a<b>&"\'\u0000\uD800ố';
  const escaped = escapeXml(text);
  expect(escaped).toBe('a&lt;b&gt;&amp;&quot;&apos;ố');
  expect(textOf(parseXml(`<x>${escaped}</x>`, refuse)['x'])).toBe('a<b>&"\'ố');
});
