//! The calendar, read by another library than the one that wrote it.

use calcard::icalendar::{ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarProperty, ICalendarValue};
use chrono::{DateTime, TimeDelta, Utc};
use poultice::export::ics;
use poultice::therapy::command::Command;
use poultice::therapy::forecast::{Pace, What, forecast};

use crate::patient::{APPLY, Patient, REMOVE, at, case};
use crate::support::{a_week, clock, composite};

/// An event as the phone knows it.
#[derive(Debug, Clone, PartialEq)]
struct OnPhone {
    uid: String,
    sequence: i64,
    summary: String,
    starts: DateTime<Utc>,
    ends: DateTime<Utc>,
    alarms: Vec<i64>,
}

fn text_of(patient: &Patient) -> String {
    ics::write(&patient.session, &clock(), None, patient.now.wall).expect("something remains")
}

fn import(text: &str) -> Vec<OnPhone> {
    let calendar = ICalendar::parse(text).expect("a calendar");
    let events = calendar.components.iter().filter(|part| part.component_type == ICalendarComponentType::VEvent);
    events.map(|event| on_phone(&calendar, event)).collect()
}

fn on_phone(calendar: &ICalendar, event: &ICalendarComponent) -> OnPhone {
    let alarms = event.component_ids.iter().map(|id| &calendar.components[*id as usize]);
    OnPhone {
        uid: said(event, ICalendarProperty::Uid),
        sequence: match value(event, ICalendarProperty::Sequence) {
            ICalendarValue::Integer(sequence) => sequence,
            other => panic!("{other:?}"),
        },
        summary: said(event, ICalendarProperty::Summary),
        starts: time(event, ICalendarProperty::Dtstart),
        ends: time(event, ICalendarProperty::Dtend),
        alarms: alarms
            .map(|alarm| match value(alarm, ICalendarProperty::Trigger) {
                ICalendarValue::Duration(ahead) => ahead.as_seconds(),
                other => panic!("{other:?}"),
            })
            .collect(),
    }
}

fn value(part: &ICalendarComponent, property: ICalendarProperty) -> ICalendarValue {
    part.property(&property).and_then(|entry| entry.values.first()).cloned().unwrap_or_else(|| panic!("{property:?}"))
}

fn said(part: &ICalendarComponent, property: ICalendarProperty) -> String {
    match value(part, property) {
        ICalendarValue::Text(text) => text,
        other => panic!("{other:?}"),
    }
}

fn time(part: &ICalendarComponent, property: ICalendarProperty) -> DateTime<Utc> {
    match value(part, property) {
        ICalendarValue::PartialDateTime(time) => {
            assert_eq!((time.tz_hour, time.tz_minute), (Some(0), Some(0)), "in UTC");
            DateTime::from_timestamp(time.to_timestamp().expect("a whole time"), 0).expect("in range")
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn each_coming_application_is_an_event_with_its_alarm_at_the_start() {
    let patient = case().start();
    let events = import(&text_of(&patient));
    let coming = forecast(&patient.session, Pace::Earliest, std::time::Duration::from_secs(31 * 86_400));
    let wanted = |what: What| coming.iter().filter(move |coming| coming.what == what).map(|coming| coming.wall);
    let numbered = |event: &&OnPhone| event.uid.trim_end_matches("@poultice").ends_with(|c: char| c.is_ascii_digit());
    let applications: Vec<&OnPhone> =
        events.iter().filter(numbered).filter(|event| !event.uid.contains("switch")).collect();
    assert_eq!(
        applications.iter().map(|event| event.starts).collect::<Vec<_>>(),
        wanted(What::Apply).collect::<Vec<_>>()
    );
    let switches: Vec<_> =
        events.iter().filter(|event| event.uid.contains("switch")).map(|event| event.starts).collect();
    assert_eq!(switches, wanted(What::Switch).collect::<Vec<_>>());
    let finishes: Vec<_> =
        events.iter().filter(|event| event.uid.contains("finish")).map(|event| event.starts).collect();
    assert_eq!(finishes, wanted(What::Finish).collect::<Vec<_>>());
    for event in &events {
        assert_eq!(event.alarms, [0], "{event:?}");
        assert!(event.starts < event.ends, "{event:?}");
    }
}

#[test]
fn an_event_reaches_to_the_latest_end_of_its_rest_but_not_into_the_night() {
    let mut patient = case().start();
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    let events = import(&text_of(&patient));
    // Off at 08:20, 60 to 120 minutes of rest.
    assert_eq!((events[0].starts, events[0].ends), (at("2026-11-19T09:20:00Z"), at("2026-11-19T10:20:00Z")));
    for event in events.iter().filter(|event| event.summary.starts_with("Cold") || event.summary.starts_with("Heat")) {
        let night = event.ends.date_naive().and_hms_opt(22, 30, 0).expect("a time").and_utc();
        let minutes = TimeDelta::minutes(20);
        assert!(event.ends <= night || event.ends == event.starts + minutes, "{event:?}");
    }
}

#[test]
fn importing_again_moves_what_is_there() {
    let mut patient = case().start();
    let first = import(&text_of(&patient));
    patient.act(APPLY);
    patient.wait_mins(20);
    patient.act(REMOVE);
    let second = import(&text_of(&patient));
    // The next one was planned for 09:20 and is still number 2; then the person lets an hour pass.
    assert_eq!(first[1].uid, second[0].uid);
    patient.wait_mins(120);
    let third = import(&text_of(&patient));
    assert_eq!(second[0].uid, third[0].uid);
    assert!(second[0].starts < third[0].starts);
    assert!(first[1].sequence < second[0].sequence && second[0].sequence < third[0].sequence);
    let mut uids: Vec<&String> = third.iter().map(|event| &event.uid).collect();
    uids.sort();
    uids.dedup();
    assert_eq!(uids.len(), third.len(), "no two events have one name");
}

#[test]
fn the_same_export_is_the_same_text() {
    let patient = case().start();
    assert_eq!(text_of(&patient), text_of(&patient));
}

#[test]
fn what_is_on_now_is_not_to_come() {
    let mut patient = case().start();
    let before = import(&text_of(&patient));
    patient.act(APPLY);
    let on = import(&text_of(&patient));
    assert_eq!(on[0].uid, before[1].uid);
}

#[test]
fn an_application_of_several_steps_is_one_event() {
    let patient = composite();
    let events = import(&text_of(&patient));
    // The second is half done, one more of cold is to come, then the switch, then heat for a week.
    assert!(events[0].uid.ends_with("-3@poultice"), "{:?}", events[0]);
    assert!(events[1].uid.contains("switch-1"), "{:?}", events[1]);
    assert!(events[2].uid.ends_with("-4@poultice"), "{:?}", events[2]);
    assert!(events.len() > 20);
    assert!(events.iter().all(|event| event.starts < patient.now.wall + TimeDelta::days(8)));
}

#[test]
fn nothing_remains_of_a_session_that_is_over() {
    let finished = a_week();
    assert_eq!(ics::write(&finished.session, &clock(), None, finished.now.wall), None);
    let mut stopped = case().start();
    stopped.act(Command::Stop);
    assert_eq!(ics::write(&stopped.session, &clock(), None, stopped.now.wall), None);
}

#[test]
fn the_text_is_as_rfc_5545_has_it() {
    let text =
        text_of(&case().protocol(&crate::support::COMPOSITE.replace("Two colds", "Cold, then; \\\\ warm")).start());
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{line:?} has {} octets", line.len());
    }
    for head in ["VERSION:2.0", "PRODID:", "METHOD:PUBLISH"] {
        assert_eq!(text.matches(head).count(), 1, "{head}");
    }
    assert_eq!(text.matches("DTSTAMP:20261119T080000Z").count(), 2 * text.matches("BEGIN:VEVENT").count());
    let calendar = ICalendar::parse(&text).expect("a calendar");
    let event = calendar
        .components
        .iter()
        .find(|part| part.component_type == ICalendarComponentType::VEvent)
        .expect("an event");
    assert!(said(event, ICalendarProperty::Description).ends_with("Cold, then; \\ warm."));
}
