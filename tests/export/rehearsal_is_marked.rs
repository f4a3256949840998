//! What a rehearsal left behind is never taken for a treatment: each form says so in its own way.

use lopdf::Document;
use poultice::export::csv::{self, APPLICATION_COLUMNS, PAIN_COLUMNS, Table};
use poultice::export::report::{self, ReportInput};
use poultice::export::{ics, json};

use crate::patient::case;
use crate::support::{clock, composite, report_of};

const SPEED: Option<u32> = Some(600);

#[test]
fn the_report_says_so_first_of_all() {
    let patient = composite();
    let real = report_of(patient.session.log(), patient.now.wall);
    let mark = "A rehearsal, 600 times faster than real time.";
    assert!(!report::html(&real).expect("a page").contains(mark));
    let rehearsed = ReportInput { rehearsal: SPEED, ..real };
    let page = report::html(&rehearsed).expect("a page");
    let head = page.find("<h1>").expect("a title");
    assert!(page.find(mark).is_some_and(|at| at > head && at < page.find("<dl>").expect("who")), "{page}");
    let pdf = Document::load_mem(&report::pdf(&rehearsed).expect("a file")).expect("it can be read");
    for page in pdf.get_pages().keys() {
        assert!(pdf.extract_text(&[*page]).expect("its text").contains(mark), "page {page}");
    }
}

#[test]
fn every_line_of_a_table_says_so_and_a_real_one_has_an_empty_cell() {
    let patient = composite();
    for (table, columns) in
        [(Table::Applications, APPLICATION_COLUMNS.as_slice()), (Table::Pain, PAIN_COLUMNS.as_slice())]
    {
        let lines = |rehearsal| {
            let mut text = Vec::new();
            let sessions = [patient.state().clone()];
            csv::write(&sessions, table, &chrono::Utc, rehearsal, &mut text).expect("written");
            let mut reader = ::csv::Reader::from_reader(text.as_slice());
            assert_eq!(reader.headers().expect("a head"), columns);
            let last = columns.len() - 1;
            reader.records().map(|line| line.expect("a line")[last].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(columns.last(), Some(&"rehearsal"));
        assert!(!lines(SPEED).is_empty() && lines(SPEED).iter().all(|cell| cell == "600"));
        assert!(lines(None).iter().all(String::is_empty));
    }
}

#[test]
fn the_whole_record_says_so_and_its_reader_learns_of_it() {
    let patient = composite();
    let sessions = [(patient.state().id.clone(), patient.session.log().to_vec())];
    for rehearsal in [None, SPEED] {
        let text = json::write(&sessions, rehearsal, patient.now.wall).expect("written");
        assert_eq!(json::read_marked(&text).expect("read"), (sessions.to_vec(), rehearsal));
    }
}

#[test]
fn the_calendar_and_each_of_its_events_say_so() {
    let patient = case().start();
    let calendar = ics::write(&patient.session, &clock(), SPEED, patient.now.wall).expect("a calendar");
    let unfolded = calendar.replace("\r\n ", "");
    assert!(unfolded.contains("X-WR-CALNAME:Poultice\\, a rehearsal"), "{unfolded}");
    let events = unfolded.matches("BEGIN:VEVENT").count();
    assert!(events > 3);
    assert_eq!(unfolded.matches("SUMMARY:Rehearsal: ").count(), events);
    assert_eq!(unfolded.matches("600 times faster").count(), events);
}
