//! The report, as web page and as PDF: two pages, all there, true.

use chrono::TimeDelta;
use lopdf::Document;
use poultice::export::report::{ReportError, html, pdf};
use poultice::therapy::command::{Command, PainWhen, RemovedWhen};
use poultice::therapy::protocol::Modality;
use poultice::therapy::state::{NoStart, Record, Recorded};

use crate::patient::{APPLY, Patient, REMOVE, case};
use crate::support::{a_week, composite, pain, report_of};

fn page_of(patient: &Patient) -> String {
    html(&report_of(patient.session.log(), patient.now.wall)).expect("a page")
}

/// The page's words alone.
fn words_of(patient: &Patient) -> String {
    let page = page_of(patient);
    let document = roxmltree::Document::parse_with_options(&page, options()).expect("well-formed");
    let words: Vec<&str> = document.descendants().filter_map(|node| node.text()).collect();
    words.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

fn options<'a>() -> roxmltree::ParsingOptions<'a> {
    roxmltree::ParsingOptions { allow_dtd: true, ..Default::default() }
}

fn pdf_of(patient: &Patient) -> Document {
    let bytes = pdf(&report_of(patient.session.log(), patient.now.wall)).expect("a PDF");
    assert!(bytes.len() < 200_000, "{} bytes", bytes.len());
    Document::load_mem(&bytes).expect("it can be read")
}

fn text_in(document: &Document) -> String {
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).expect("text").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_week_fits_on_two_a4_pages() {
    let document = pdf_of(&a_week());
    assert_eq!(document.get_pages().len(), 2);
    for page in document.get_pages().values() {
        let sizes: Vec<f32> = document
            .get_dictionary(*page)
            .expect("there")
            .get(b"MediaBox")
            .expect("there")
            .as_array()
            .expect("there")
            .iter()
            .map(|length| length.as_float().expect("there"))
            .collect();
        assert_eq!(sizes, [0.0, 0.0, 595.28, 841.89]);
    }
}

#[test]
fn both_say_the_same() {
    let patient = a_week();
    let (words, text) = (words_of(&patient), text_in(&pdf_of(&patient)));
    for sentence in [
        "Cold and heat record",
        "lower back",
        "Thu 2026-11-19 05:00",
        "Cold 20 min, 1–2 h rest, then heat",
        "due applications done",
        "web article S1",
        "Changed to heat on",
        "(Farrar 2001)",
        "Walked to the shop & back",
        "What is not known",
        "not medical advice",
    ] {
        assert!(words.contains(sentence), "the page lacks {sentence:?}: {words}");
        // The PDF breaks lines elsewhere; each line is found.
        let first: String = sentence.split(' ').take(2).collect::<Vec<_>>().join(" ");
        assert!(text.contains(&first), "the PDF lacks {first:?}: {text}");
    }
}

#[test]
fn every_application_is_in_both_tables() {
    let patient = a_week();
    let page = page_of(&patient);
    let document = roxmltree::Document::parse_with_options(&page, options()).expect("well-formed");
    let rows = document.descendants().filter(|node| node.has_tag_name("tbody"));
    let rows: usize = rows.map(|body| body.children().filter(|node| node.has_tag_name("tr")).count()).sum();
    assert_eq!(rows, patient.state().records.len());
    let text = text_in(&pdf_of(&patient));
    let done = patient.state().counts.done as usize;
    assert_eq!(text.matches("of 20").count() - text.matches("of 20 planned").count(), done, "{text}");
}

#[test]
fn the_days_show_each_application_once() {
    let patient = a_week();
    let page = page_of(&patient);
    let picture = page.split("<svg").nth(1).expect("the days");
    let applied = |modality: Modality| {
        let of = |record: &&Record| record.modality == modality && matches!(record.what, Recorded::Applied { .. });
        patient.state().records.iter().filter(of).count()
    };
    let drawn = |colours: [&str; 2]| colours.iter().map(|colour| picture.matches(colour).count()).sum::<usize>();
    // Beside them the legend: cold, heat, and a cold one whose end nobody knows.
    assert_eq!(drawn(["fill=\"#0b66c3\"", "fill=\"#dcebfb\""]), applied(Modality::Cold) + 2);
    let word = 1;
    assert_eq!(drawn(["fill=\"#a84b07\"", "fill=\"#fbe6cf\""]), applied(Modality::Heat) + 1 + word);
}

#[test]
fn nothing_is_fetched() {
    let page = page_of(&a_week());
    let document = roxmltree::Document::parse_with_options(&page, options()).expect("well-formed");
    for node in document.descendants() {
        for attribute in node.attributes() {
            assert!(!["src", "href", "srcset", "action", "data"].contains(&attribute.name()), "{attribute:?}");
            assert!(!attribute.value().contains("url("), "{attribute:?}");
        }
        assert!(!["script", "link", "img", "iframe", "object", "base"].contains(&node.tag_name().name()));
    }
    assert!(!page.contains("@import") && !page.contains("url("));
    let namespace = "http://www.w3.org/2000/svg";
    assert_eq!(page.matches("://").count(), page.matches(namespace).count(), "the namespace's name only");
}

#[test]
fn what_nobody_knows_is_said_and_not_averaged() {
    let mut patient = case().start();
    patient.act(APPLY);
    patient.wait_mins(18);
    patient.act(REMOVE);
    patient.wait_mins(70);
    patient.act(APPLY);
    patient.wait_mins(200);
    patient.act(Command::Remove { when: RemovedWhen::Unknown });
    let words = words_of(&patient);
    assert!(words.contains("unknown, of 20"), "{words}");
    assert!(words.contains("Once nobody knows when the pack came off."), "{words}");
    assert!(words.contains("Cold: 18 min on the skin on average, of 20 planned (1 with a known end)"), "{words}");
}

#[test]
fn missed_ones_are_told_by_their_reason() {
    let mut patient = case().start();
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    patient.wait(TimeDelta::minutes(165));
    patient.suspend(TimeDelta::hours(3));
    let words = words_of(&patient);
    assert!(words.contains("1 without an answer"), "{words}");
    assert!(words.contains("while the computer slept"), "{words}");
    assert!(words.contains("For 3 h in all the computer slept or was off"), "{words}");
}

fn with_scores(pairs: &[(u8, u8)]) -> String {
    let mut patient = case().never_asleep().start();
    for (before, after) in pairs {
        patient.act(pain(*before, PainWhen::Before, ""));
        patient.act(APPLY);
        patient.wait_mins(20);
        patient.act(REMOVE);
        patient.act(pain(*after, PainWhen::After, ""));
        patient.wait_mins(60);
    }
    words_of(&patient)
}

#[test]
fn a_change_is_called_one_only_from_two_points_on() {
    let small = with_scores(&[(6, 5), (6, 5), (5, 3)]);
    assert!(small.contains("Cold, before to after: −1.3 points on average over 3 applications"), "{small}");
    assert!(small.contains("No clear change."), "{small}");
    assert!(with_scores(&[(6, 4), (6, 4), (6, 4)]).contains("Clearly less pain right after."));
    assert!(with_scores(&[(4, 6), (4, 7), (4, 6)]).contains("Clearly more pain right after."));
    assert!(with_scores(&[(9, 1), (9, 1)]).contains("Too few to say anything."));
    assert!(
        with_scores(&[(5, 5), (5, 5), (5, 5)])
            .contains("cold, before to after: 0 points".replace("cold", "Cold").as_str())
    );
}

#[test]
fn steps_and_a_session_still_running_are_shown() {
    let words = words_of(&composite());
    assert!(words.contains("still running"), "{words}");
    assert!(words.contains("on now, of 10"), "{words}");
    assert!(words.contains("12 of 10"), "{words}");
    assert!(words.contains("6 → –") && words.contains("– → 3"), "{words}");
}

#[test]
fn a_session_in_which_nothing_was_done_has_a_report_too() {
    let patient = case().start();
    let words = words_of(&patient);
    assert!(words.contains("No application was noted.") && words.contains("No pain score was noted."), "{words}");
    assert_eq!(pdf_of(&patient).get_pages().len(), 2);
}

#[test]
fn the_name_is_printed_or_left_to_the_pen() {
    let patient = composite();
    let mut input = report_of(patient.session.log(), patient.now.wall);
    assert!(html(&input).expect("there").contains("<dd class=\"blank\"></dd>"));
    input.name = "Kim Doe";
    assert!(html(&input).expect("there").contains("<dd>Kim Doe</dd>"));
}

#[test]
fn entries_without_a_start_make_no_report() {
    let input = report_of(&[], crate::patient::at("2026-11-19T08:00:00Z"));
    assert_eq!(html(&input), Err(ReportError::NoStart(NoStart)));
    assert_eq!(pdf(&input), Err(ReportError::NoStart(NoStart)));
}
