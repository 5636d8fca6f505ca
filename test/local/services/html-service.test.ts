import {answerOf} from '../support/run';

it('a page comes from a file or from a text', () => {
  expect(
    answerOf(
      "return [HtmlService.createHtmlOutputFromFile('Sidebar').getContent(), HtmlService.createHtmlOutput('<p>').append('x').getContent()];",
      {html: {Sidebar: '<b>é</b>'}},
    ),
  ).toEqual(['<b>é</b>', '<p>x']);
});

it('a file that is not there is refused', () => {
  expect(answerOf("HtmlService.createHtmlOutputFromFile('Sidebar');")).toBe(
    'No HTML file named Sidebar was found.',
  );
});

it('a page has a title, a size and the meta tags that Google lets through', () => {
  expect(
    answerOf(
      "const page = HtmlService.createHtmlOutput('').setTitle('T').setWidth(300).setHeight(200).addMetaTag('viewport', 'width=device-width').setXFrameOptionsMode(HtmlService.XFrameOptionsMode.DEFAULT); return [page.getTitle(), page.getWidth(), page.getHeight()];",
    ),
  ).toEqual(['T', 300, 200]);
  expect(
    answerOf("HtmlService.createHtmlOutput('').addMetaTag('refresh', '0');"),
  ).toBe('The specified meta tag cannot be used in this context.');
  expect(
    answerOf(
      "HtmlService.createHtmlOutput('').setXFrameOptionsMode('DEFAULT');",
    ),
  ).toBe(
    "The parameters (String) don't match the method signature for HtmlOutput.setXFrameOptionsMode.",
  );
});
