//! JSON: what goes out comes back the same, and nothing else comes in.

use poultice::export::json::{ImportError, read, write};
use poultice::text::export::import_error;
use poultice::therapy::event::Entry;
use poultice::therapy::state::State;
use serde_json::{Value, json};

use crate::patient::at;
use crate::support::{a_week, composite};

fn sessions() -> Vec<(String, Vec<Entry>)> {
    let other = composite().session.log().to_vec();
    vec![("test".to_owned(), a_week().session.log().to_vec()), ("other".to_owned(), renamed(other, "other"))]
}

fn renamed(entries: Vec<Entry>, id: &str) -> Vec<Entry> {
    let mut value = serde_json::to_value(entries).expect("JSON");
    value[0]["event"]["id"] = json!(id);
    serde_json::from_value(value).expect("entries")
}

fn exported() -> String {
    write(&sessions(), None, at("2026-11-27T09:00:00Z")).expect("written")
}

/// The export of a composite session that somebody has changed.
fn changed(change: impl FnOnce(&mut Value)) -> ImportError {
    let sessions = [("test".to_owned(), composite().session.log().to_vec())];
    let text = write(&sessions, None, at("2026-11-27T09:00:00Z")).expect("written");
    let mut document: Value = serde_json::from_str(&text).expect("JSON");
    change(&mut document);
    let error = read(&document.to_string()).expect_err("it is refused");
    assert!(!import_error(&error).is_empty());
    error
}

#[test]
fn everything_comes_back() {
    let back = read(&exported()).expect("read");
    assert_eq!(back, sessions());
    for ((_, entries), (_, before)) in back.iter().zip(sessions()) {
        assert_eq!(State::fold(entries).expect("folds"), State::fold(&before).expect("folds"));
    }
}

#[test]
fn the_document_says_what_it_is() {
    let document: Value = serde_json::from_str(&exported()).expect("JSON");
    assert_eq!(document["poultice_export"], 1);
    assert_eq!(document["exported"], "2026-11-27T09:00:00Z");
    let session = &document["sessions"][0];
    assert_eq!(session["id"], "test");
    assert_eq!(session["protocol"], "cold-20-every-1-2h");
    assert_eq!(session["site"], "lower back");
    assert_eq!(session["onset"], "2026-11-19T05:00:00Z");
    assert_eq!(session["events"][0]["event"]["event"], "started");
}

#[test]
fn an_empty_history_goes_out_and_comes_back() {
    assert_eq!(read(&write(&[], None, at("2026-11-27T09:00:00Z")).expect("written")).expect("read"), []);
}

#[test]
fn keys_of_a_later_program_are_ignored() {
    let mut document: Value = serde_json::from_str(&exported()).expect("JSON");
    document["later"] = json!(true);
    document["sessions"][0]["later"] = json!(true);
    assert_eq!(read(&document.to_string()).expect("read"), sessions());
}

#[test]
fn what_is_no_export_is_refused() {
    for text in ["", "[]", "{}", "nonsense", r#"{"poultice_export": 1, "sessions": 3}"#] {
        assert!(matches!(read(text), Err(ImportError::Form { .. })), "{text:?}");
    }
    let error = changed(|document| document["poultice_export"] = json!(2));
    assert!(matches!(error, ImportError::Version { found: 2 }), "{error}");
}

#[test]
fn a_mistake_is_named_with_its_session_and_entry() {
    let error = changed(|document| document["sessions"][0]["events"][4]["event"]["event"] = json!("exploded"));
    assert!(matches!(&error, ImportError::Entry { session, seq: 4, .. } if session == "test"), "{error}");

    let error = changed(|document| {
        document["sessions"][0]["events"].as_array_mut().expect("a list").remove(3);
    });
    assert!(matches!(&error, ImportError::Order { session, seq: 3, found: 4 } if session == "test"), "{error}");
}

#[test]
fn a_session_needs_its_own_beginning_once() {
    let error = changed(|document| document["sessions"][0]["id"] = json!("somebody else"));
    assert!(matches!(error, ImportError::NoStart { .. }), "{error}");
    let error = changed(|document| document["sessions"][0]["events"] = json!([]));
    assert!(matches!(error, ImportError::NoStart { .. }), "{error}");
    let error = changed(|document| {
        let again = document["sessions"][0].clone();
        document["sessions"].as_array_mut().expect("a list").push(again);
    });
    assert!(matches!(error, ImportError::Twice { .. }), "{error}");
}

#[test]
fn nothing_comes_in_that_the_session_could_not_have_said() {
    let phase = changed(|document| document["sessions"][0]["events"][0]["event"]["phase"] = json!(7));
    assert!(matches!(phase, ImportError::OutOfBounds { seq: 0, field: "phase", .. }), "{phase}");
    let step = changed(|document| document["sessions"][0]["events"][0]["event"]["slot"]["step"] = json!(3));
    assert!(matches!(step, ImportError::OutOfBounds { seq: 0, field: "step", .. }), "{step}");
    let at = changed(|document| document["sessions"][0]["events"][2]["at"] = json!(u64::MAX));
    assert!(matches!(at, ImportError::OutOfBounds { seq: 2, field: "at", .. }), "{at}");
    let score = changed(|document| {
        let events = document["sessions"][0]["events"].as_array_mut().expect("a list");
        let pain = events.iter_mut().find(|entry| entry["event"]["event"] == "pain_logged").expect("a score");
        pain["event"]["score"] = json!(11);
    });
    assert!(matches!(score, ImportError::OutOfBounds { field: "score", .. }), "{score}");
}

#[test]
fn a_file_is_no_way_round_the_limits() {
    let long = changed(|document| {
        let protocol = &mut document["sessions"][0]["events"][0]["event"]["prescription"]["protocol"];
        protocol["phase"][0]["step"][0]["mins"] = json!(90);
    });
    assert!(matches!(long, ImportError::Unsafe { .. }), "{long}");
    let malformed = changed(|document| {
        let protocol = &mut document["sessions"][0]["events"][0]["event"]["prescription"]["protocol"];
        protocol["phase"][0]["step"] = json!([]);
    });
    assert!(matches!(malformed, ImportError::Protocol { .. }), "{malformed}");
}
