//! Whatever people write, it stays their words.

use lopdf::Document;
use poultice::export::report::{html, pdf};
use poultice::therapy::command::PainWhen;

use crate::patient::case;
use crate::support::{pain, report_of};

const HOSTILE: [&str; 6] = [
    "<script>alert('x')</script>",
    "</style></svg></dd>]]>-->",
    "\"quoted\" & 'quoted' &amp; &#60;b&#62;",
    "(unbalanced \\ ) Tj endstream endobj",
    "control \u{1}\u{7}\u{b}\u{1b} \u{FFFF} and null \u{0}",
    "🧊 冰 قَدَم Привет, żółć",
];

#[test]
fn hostile_notes_are_shown_and_change_nothing() {
    let mut patient = case().start();
    for note in HOSTILE {
        patient.act(pain(4, PainWhen::Before, note));
    }
    let mut input = report_of(patient.session.log(), patient.now.wall);
    input.name = "<b onload=\"x\">Kim</b>";
    let page = html(&input).expect("a page");
    let options = roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() };
    let document = roxmltree::Document::parse_with_options(&page, options).expect("well-formed");
    let shown: Vec<&str> = document
        .descendants()
        .filter(|node| node.has_tag_name("dd"))
        .map(|node| node.text().unwrap_or_default())
        .collect();
    assert!(shown.contains(&input.name));
    for note in HOSTILE {
        let printable: String = note.chars().filter(|c| !c.is_control() && *c != '\u{FFFF}').collect();
        assert!(shown.contains(&printable.as_str()), "{printable:?} in {shown:?}");
    }
    assert!(document.descendants().all(|node| !node.has_tag_name("script") && !node.has_tag_name("b")));

    let document = Document::load_mem(&pdf(&input).expect("a PDF")).expect("it can be read");
    let text = document.extract_text(&[1, 2]).expect("text");
    assert!(text.contains("<script>alert('x')</script>"), "{text}");
    assert!(text.contains("(unbalanced \\ ) Tj endstream endobj"), "{text}");
    assert!(text.contains("Привет, żółć"), "{text}");
    assert!(text.contains("Some letters in the notes can't be printed here."), "{text}");
}

#[test]
fn endless_notes_take_more_pages_and_lose_nothing() {
    let mut patient = case().start();
    let note = "word ".repeat(150) + &"x".repeat(240);
    for _ in 0..25 {
        patient.act(pain(4, PainWhen::Between, note.trim()));
    }
    let input = report_of(patient.session.log(), patient.now.wall);
    let document = Document::load_mem(&pdf(&input).expect("a PDF")).expect("it can be read");
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    assert!(pages.len() > 2);
    let text = document.extract_text(&pages).expect("text");
    assert_eq!(text.matches("word").count(), 150 * 25);
    assert_eq!(text.matches('x').count(), 240 * 25 + text.matches("next").count());
}
