import {ENUMS} from '../../../local/services/card-service/enums';
import {answerOf} from '../support/run';

/** What statements with CardService answer, or the message they fail with. */
const say = (statements: string): unknown =>
  answerOf(`
    const C = CardService;
    const text = words => C.newTextParagraph().setText(words);
    const action = C.newAction().setFunctionName('f');
    const button = (label = 'Go') => C.newTextButton().setText(label).setOnClickAction(action);
    const section = (...widgets) => widgets.reduce((all, one) => all.addWidget(one), C.newCardSection());
    const card = (...sections) => sections.reduce((all, one) => all.addSection(one), C.newCardBuilder()).build();
    const json = it => JSON.parse(it.printJson());
    ${statements}`);

const MISMATCH = "don't match the method signature for";

describe('a card', () => {
  it('holds copies: what is altered after it was added stays as it was', () => {
    expect(
      say(`
        const words = text('first');
        const part = section(words);
        words.setText('second');
        const all = card(part);
        part.addWidget(text('third'));
        return json(all).sections;`),
    ).toEqual([{widgets: [{textParagraph: {text: 'first'}}]}]);
  });

  it('is in Google’s card format, whatever stands on it', () => {
    expect(
      say(`
        const icon = C.newIconImage().setIcon(C.Icon.PERSON).setAltText('person').setImageCropType(C.ImageCropType.CIRCLE);
        const all = C.newCardBuilder()
          .setName('all').setDisplayStyle(C.DisplayStyle.PEEK)
          .setHeader(C.newCardHeader().setTitle('T').setSubtitle('S').setImageUrl('https://example.com/a.png').setImageStyle(C.ImageStyle.CIRCLE).setImageAltText('x'))
          .setPeekCardHeader(C.newCardHeader().setTitle('P'))
          .addCardAction(C.newCardAction().setText('Menu').setOnClickAction(action))
          .addSection(section(
            text('<b>bold</b>'),
            C.newDecoratedText().setTopLabel('a').setText('b').setBottomLabel('c').setWrapText(true).setStartIcon(icon)
              .setSwitchControl(C.newSwitch().setFieldName('s').setValue('v').setSelected(true).setControlType(C.SwitchControlType.CHECK_BOX).setOnChangeAction(action)),
            C.newDecoratedText().setText('b').setIcon(C.Icon.CLOCK).setIconAltText('when').setEndIcon(icon).setOpenLink(C.newOpenLink().setUrl('https://example.com/').setOpenAs(C.OpenAs.OVERLAY).setOnClose(C.OnClose.RELOAD_ADD_ON)),
            C.newButtonSet().addButton(button().setTextButtonStyle(C.TextButtonStyle.FILLED).setBackgroundColor('#0b57d0').setDisabled(true).setAltText('go'))
              .addButton(C.newImageButton().setMaterialIcon(C.newMaterialIcon().setName('print').setFill(true).setWeight(300).setGrade(0)).setAltText('Print').setOnClickAction(action)),
            button('alone'),
            C.newImage().setImageUrl('https://example.com/a.png').setAltText('a').setOnClickAction(action),
            C.newDivider(),
            C.newTextInput().setFieldName('t').setTitle('t').setHint('h').setValue('v').setMultiline(true).setOnChangeAction(action)
              .setSuggestions(C.newSuggestions().addSuggestion('a').addSuggestions(['b', 'c'])).setSuggestionsAction(action)
              .setValidation(C.newValidation().setCharacterLimit(10).setInputType(C.InputType.EMAIL)),
            C.newSelectionInput().setFieldName('c').setTitle('c').setType(C.SelectionInputType.DROPDOWN).addItem('One', 1, true).setOnChangeAction(action),
            C.newDatePicker().setFieldName('d').setTitle('d').setValueInMsSinceEpoch(1798761600000),
            C.newTimePicker().setFieldName('h').setTitle('h').setHours(9).setMinutes(30),
            C.newDateTimePicker().setFieldName('m').setValueInMsSinceEpoch('1798761600000').setTimeZoneOffsetInMins(60),
            C.newGrid().setTitle('g').setNumColumns(2).setOnClickAction(action).setBorderStyle(C.newBorderStyle().setType(C.BorderType.STROKE).setCornerRadius(4).setStrokeColor('#000000'))
              .addItem(C.newGridItem().setIdentifier('i').setTitle('t').setSubtitle('s').setLayout(C.GridItemLayout.TEXT_ABOVE)
                .setImage(C.newImageComponent().setImageUrl('https://example.com/a.png').setCropStyle(C.newImageCropStyle().setImageCropType(C.ImageCropType.RECTANGLE_CUSTOM).setAspectRatio(1.5)))),
            C.newColumns().addColumn(C.newColumn().setVerticalAlignment(C.VerticalAlignment.TOP).setHorizontalAlignment(C.HorizontalAlignment.END).setHorizontalSizeStyle(C.HorizontalSizeStyle.FILL_MINIMUM_SPACE).addWidget(text('left'))),
          ).setHeader('<i>H</i>').setCollapsible(true).setNumUncollapsibleWidgets(1))
          .setFixedFooter(C.newFixedFooter().setPrimaryButton(button('P').setTextButtonStyle(C.TextButtonStyle.FILLED)).setSecondaryButton(button('S')))
          .build();
        const {sections} = json(all);
        return [sections[0].widgets.length, sections[0].widgets.map(one => one.dateTimePicker && one.dateTimePicker.valueMsEpoch).filter(Boolean)];`),
    ).toEqual([14, ['1798761600000', '34200000', '1798761600000']]);
  });

  it.each([
    ['needs at least one section', 'C.newCardBuilder().build()'],
    ['CardSection needs a widget', 'card(section())'],
    [
      'at most 100 are allowed',
      'Array.from({length: 101}, () => text("x")).reduce((all, one) => all.addWidget(one), C.newCardSection())',
    ],
    [
      'at most 100 are allowed',
      'card(...Array.from({length: 101}, () => section(text("x"))))',
    ],
    [
      'at most 100 widgets; this one has 120',
      'card(...Array.from({length: 60}, () => section(text("x"), text("y"))))',
    ],
    [
      'the field name n is used twice',
      'card(section(C.newTextInput().setFieldName("n"), C.newDatePicker().setFieldName("n")))',
    ],
    [
      'must have the style FILLED',
      'C.newCardBuilder().addSection(section(text("x"))).setFixedFooter(C.newFixedFooter().setPrimaryButton(button()))',
    ],
    [
      'FixedFooter needs setPrimaryButton',
      'C.newCardBuilder().setFixedFooter(C.newFixedFooter().setSecondaryButton(button()))',
    ],
    [
      'Too many columns: at most 2',
      'Array.from({length: 3}, () => C.newColumn().addWidget(text("x"))).reduce((all, one) => all.addColumn(one), C.newColumns())',
    ],
  ])('%s', (problem, statement) => {
    expect(say(statement)).toContain(problem);
  });
});

describe('what is told to the parts of a card', () => {
  it.each([
    [
      'Only one of setOnClickAction, setOnClickOpenLinkAction and setOpenLink',
      'button().setOpenLink(C.newOpenLink().setUrl("https://example.com/"))',
    ],
    [
      'the parameter count is not a text',
      'C.newAction().setParameters({count: 3})',
    ],
    [
      'Action needs setFunctionName',
      'button().setOnClickAction(C.newAction())',
    ],
    [
      'TextButton needs setText',
      'section(C.newTextButton().setOnClickAction(action))',
    ],
    [
      'TextButton needs setOnClickAction',
      'section(C.newTextButton().setText("x"))',
    ],
    [
      'ImageButton needs setAltText',
      'section(C.newImageButton().setIcon(C.Icon.STAR).setOnClickAction(action))',
    ],
    [
      'only a FILLED button has a background colour',
      'section(button().setBackgroundColor("#ffffff"))',
    ],
    ['is not a colour #rrggbb', 'button().setBackgroundColor("red")'],
    [
      'is not the https:// address',
      'C.newImage().setImageUrl("http://example.com/a.png")',
    ],
    [
      'is not the https:// address',
      'C.newImage().setImageUrl("data:image/png;base64,AA")',
    ],
    [
      'do not show SVG',
      'C.newImage().setImageUrl("https://example.com/a.svg?x=1")',
    ],
    [
      'can have only one of a button, a switch and an end icon',
      'C.newDecoratedText().setButton(button()).setSwitchControl(C.newSwitch().setFieldName("a").setValue("b"))',
    ],
    ['TextInput needs setFieldName', 'section(C.newTextInput().setTitle("x"))'],
    [
      'SelectionInput needs an item',
      'section(C.newSelectionInput().setFieldName("x"))',
    ],
    [
      'can have only one selected item',
      'section(C.newSelectionInput().setFieldName("x").setType(C.SelectionInputType.RADIO_BUTTON).addItem("a", "a", true).addItem("b", "b", true))',
    ],
    ['not a whole number from 0 to 23', 'C.newTimePicker().setHours(24)'],
    [
      'not a whole number of milliseconds',
      'C.newDatePicker().setValueInMsSinceEpoch("2027-03-01")',
    ],
    [
      'Notification needs setText',
      'C.newActionResponseBuilder().setNotification(C.newNotification())',
    ],
    [
      'needs a navigation, a notification or a link',
      'C.newActionResponseBuilder().build()',
    ],
    ['needs an update', 'C.newUpdateDraftActionResponseBuilder().build()'],
    [
      'Invalid email: nobody',
      'C.newUpdateDraftToRecipientsAction().addUpdateToRecipients(["nobody"])',
    ],
    ['cards do not show <script>', 'text("<script>alert(1)</script>")'],
    [
      'cards do not show <img src=x>',
      'C.newDecoratedText().setText("<img src=x>")',
    ],
    [
      'cards do not show <a href="javascript:alert(1)">',
      `text('<a href="javascript:alert(1)">x</a>')`,
    ],
    ['cards do not show <ada@example.com>', 'text("Ada <ada@example.com>")'],
    ['<b> is never closed', 'text("<b>bold")'],
    ['</i> closes no <i>', 'text("<b>bold</i>")'],
  ])('%s', (problem, statement) => {
    expect(say(`return ${statement};`)).toContain(problem);
  });

  it.each([
    ['(Number)', 'text(3)'],
    ['(String)', 'button().setTextButtonStyle("FILLED")'],
    ['(class)', 'C.newCardHeader().setImageStyle(C.ImageCropType.SQUARE)'],
    ['(null)', 'text(null)'],
    ['()', 'C.newTextParagraph().setText()'],
    ['(class)', 'section(C.newCardHeader().setTitle("x"))'],
    ['(class)', 'section(section(text("x")))'],
    ['(class)', 'C.newColumn().addWidget(C.newDivider())'],
    ['(class)', 'C.newNavigation().pushCard(C.newCardBuilder())'],
    ['(class)', 'C.newFixedFooter().setPrimaryButton(C.newImageButton())'],
  ])('of another kind is refused as Google does: %s %s', (_, statement) => {
    expect(say(`return ${statement};`)).toContain(MISMATCH);
  });
});

describe('what is not there', () => {
  it.each([
    ['CardService.newKeyValue', 'C.newKeyValue()'],
    [
      'CardService.newCalendarEventActionResponseBuilder',
      'C.newCalendarEventActionResponseBuilder()',
    ],
    ['TextButton.setComposeAction', 'button().setComposeAction(action)'],
    [
      'TextButton.setAuthorizationAction',
      'button().setAuthorizationAction(action)',
    ],
    [
      'CardSection.setCollapseControl',
      'C.newCardSection().setCollapseControl()',
    ],
    [
      'Card.addSection',
      'card(section(text("x"))).addSection(section(text("y")))',
    ],
    [
      'SelectionInputType.MULTI_SELECT',
      'C.newSelectionInput().setType(C.SelectionInputType.MULTI_SELECT)',
    ],
  ])('%s is refused by name', (name, statement) => {
    expect(say(statement)).toBe(
      `${name} is not available in the local workspace`,
    );
  });
});

it('every enum value is its name in JSON', () => {
  const names = Object.keys(ENUMS).map(
    name =>
      `JSON.parse(JSON.stringify([${ENUMS[name]!.map(value => `C.${name}.${value}`).join()}]))`,
  );
  expect(say(`return [${names.join()}];`)).toEqual(Object.values(ENUMS));
});
