// Where words stand in the passage. A paragraph's own text leaves out its number and the labels of marks in it.

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const CLOSE_BY = 3;

/** The paragraph of the passage that the node stands in, if it stands in one. */
export const paragraphOf = node =>
  (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest(".passage .paragraph") ?? null;

function textNodes(paragraph) {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT, node =>
    node.parentElement.closest("a, button, .number, .unseen") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}

export const textOf = paragraph => textNodes(paragraph).map(it => it.data).join("");

/** How many characters of the paragraph's text come before this boundary point. */
export function offsetOf(paragraph, node, offset) {
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  let count = 0;
  for (const it of textNodes(paragraph)) {
    if (it === node) return count + offset;
    if (before.comparePoint(it, 0) > 0) break;
    count += it.length;
  }
  return count;
}

/** The stretch of the paragraph's text from one character to before another. */
export function rangeOf(paragraph, start, end) {
  const range = document.createRange();
  let count = 0;
  for (const node of textNodes(paragraph)) {
    if (start >= count && start < count + node.length) range.setStart(node, start - count);
    if (end > count && end <= count + node.length) range.setEnd(node, end - count);
    count += node.length;
  }
  return range;
}

/** The word at this point of the window, as { word, range }; null where there is none. */
export function wordAt(x, y) {
  const at = caretAt(x, y);
  const paragraph = at && paragraphOf(at.node);
  if (!paragraph) return null;
  const offset = offsetOf(paragraph, at.node, at.offset);
  for (const match of textOf(paragraph).matchAll(WORD)) {
    const end = match.index + match[0].length;
    if (match.index > offset || offset > end) continue;
    const range = rangeOf(paragraph, match.index, end);
    if ([...range.getClientRects()].some(box => isIn(box, x, y))) return { word: match[0], range };
  }
  return null;
}

function caretAt(x, y) {
  if (document.caretPositionFromPoint) {
    const position = document.caretPositionFromPoint(x, y);
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = document.caretRangeFromPoint?.(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

const isIn = (box, x, y) =>
  x >= box.left - CLOSE_BY && x <= box.right + CLOSE_BY && y >= box.top - CLOSE_BY && y <= box.bottom + CLOSE_BY;
