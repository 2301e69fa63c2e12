import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ExternalLink } from '@/ui/external-link';

const markup = (href: string | null): string =>
  renderToStaticMarkup(<ExternalLink href={href}>words</ExternalLink>);

it('opens web addresses apart, without telling where from', () => {
  const link = markup('https://example.org/a');
  expect(link).toContain('href="https://example.org/a"');
  expect(link).toContain('target="_blank"');
  expect(link).toContain('rel="noopener noreferrer"');
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'geodata/zones', '', null])(
  'shows the words alone for %j',
  (href) => {
    expect(markup(href)).toBe('<span>words</span>');
  },
);
