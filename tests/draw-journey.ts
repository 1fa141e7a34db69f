import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { journeyPictures } from '../src/rule-book/journey/journey-pictures';
import { measures } from '../src/rule-book/journey/measures';
import { Shapes } from '../src/rule-book/journey/Shapes';
import type { Say } from '../src/rule-book/words';

/** On the page rule-book.css colours the shapes; a file has to bring its own. */
const style = [
  'svg { font-family: system-ui, sans-serif }',
  'text { fill: #22262b }',
  '.journey-title { font-size: 20px; font-weight: 700 }',
  '.journey-name { font-size: 16px }',
  '.journey-note { font-size: 14px }',
  '.journey-line { stroke: #54585e; stroke-width: 2 }',
  '.journey-head { fill: #54585e }',
  'rect { stroke-width: 2; stroke: #0f5c5c; fill: #fff }',
  'rect.journey-some { stroke-dasharray: 7 4 }',
  'rect.journey-route { stroke: #7a2f5f }',
  'rect.journey-end { fill: #fdf0d5; stroke: #b9770e }',
  'rect.journey-decision { stroke-width: 4 }',
  'rect.band { fill: #fbf8f3; stroke: none }',
  'rect.band-even { fill: #f2e9dc }',
].join('\n');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Takes the words; gives the journey as one SVG file: the bands that the rule book shows, one above the other. */
export function drawJourneyPicture(t: Say): string {
  const bands = journeyPictures(t);
  let top = 0;
  const drawn = bands.map(({ title, description, height, shapes }, index) => {
    const at = top;
    top += height;
    return [
      `<g transform="translate(0 ${at})">`,
      `<title>${escaped(title)}</title>`,
      `<desc>${escaped(description)}</desc>`,
      `<rect class="band${index % 2 === 1 ? ' band-even' : ''}" width="${measures.width}" height="${height}"/>`,
      renderToStaticMarkup(createElement(Shapes, { shapes })).replaceAll(
        /(?<=>)(?=<(?:rect|text|poly))/g,
        '\n',
      ),
      '</g>',
    ].join('\n');
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${measures.width} ${top}" width="${measures.width}" height="${top}">`,
    `<title>${escaped(t('rule-book:journey.title'))}</title>`,
    `<desc>${escaped(t('rule-book:journey.intro'))}</desc>`,
    `<style>${style}</style>`,
    ...drawn,
    '</svg>',
    '',
  ].join('\n');
}
