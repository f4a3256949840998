//! A faulty protocol file is reported with line, field and problem, in words.

use poultice::text::protocol::describe;
use poultice::therapy::protocol::{Kind, Problem, Protocol, ProtocolError, limits};

const GOOD: &str = r#"id = "own"
name = "My own"
sources = ["S1"]

[[phase]]
until = { since_onset_hours = [48, 72] }
rest = { mins = [60, 120], from = "removal" }
max_per_day = 8
[[phase.step]]
modality = "cold"
mins = 20

[[phase]]
until = "stopped"
ask_at_hours = 168
rest = { mins = 120 }
[[phase.step]]
modality = "heat"
mins = [15, 20]
or = [{ modality = "ice_massage", mins = 10 }]
"#;

fn error(text: &str) -> ProtocolError {
    Protocol::from_toml(text).expect_err(text)
}

/// The error after one replacement in the good file, which must change something.
fn after(from: &str, to: &str) -> ProtocolError {
    assert!(GOOD.contains(from), "{from}");
    error(&GOOD.replacen(from, to, 1))
}

fn wrong(expected: Kind) -> Problem {
    Problem::WrongType { expected }
}

#[test]
fn the_good_file_is_good() {
    Protocol::from_toml(GOOD).expect("the file every case starts from");
}

#[test]
fn each_fault_names_line_field_and_problem() {
    let cold = "modality = \"cold\"\nmins = 20";
    let cases: &[(&str, &str, usize, &str, Problem)] = &[
        ("id = \"own\"\n", "", 1, "id", Problem::Missing),
        ("\"own\"", "\"My Own\"", 1, "id", Problem::BadId),
        ("\"own\"", "\"\"", 1, "id", Problem::BadId),
        ("\"own\"", "7", 1, "id", wrong(Kind::Text)),
        ("\"My own\"", "\"  \"", 2, "name", Problem::Length { least: 1, most: limits::NAME_CHARS }),
        ("\"My own\"", "\"a\\u001b[2J\"", 2, "name", Problem::Unprintable),
        ("[\"S1\"]", "\"S1\"", 3, "sources", wrong(Kind::List)),
        ("[\"S1\"]", "[\"S1\",\n 2]", 4, "sources[1]", wrong(Kind::Text)),
        ("max_per_day", "max_per_dya", 8, "phase[0].max_per_dya", Problem::UnknownKey),
        ("max_per_day = 8", "max_per_day = 0", 8, "phase[0].max_per_day", Problem::Zero),
        ("max_per_day = 8", "max_per_day = 1001", 8, "phase[0].max_per_day", Problem::Absurd { most: 1000 }),
        ("[48, 72]", "[72, 48]", 6, "phase[0].until.since_onset_hours", Problem::Reversed),
        ("[48, 72]", "[48, 9000]", 6, "phase[0].until.since_onset_hours", Problem::Absurd { most: 8760 }),
        ("[48, 72]", "[]", 6, "phase[0].until.since_onset_hours", Problem::EmptyList),
        ("[48, 72]", "[1, 2, 3]", 6, "phase[0].until.since_onset_hours", wrong(Kind::NumberOrRange)),
        ("since_onset_hours = [48, 72]", "applications = -9", 6, "phase[0].until.applications", Problem::Negative),
        ("{ since_onset_hours = [48, 72] }", "48", 6, "phase[0].until", wrong(Kind::StoppedOrTable)),
        ("\"stopped\"", "\"never\"", 14, "phase[1].until", Problem::UnknownWord { known: "stopped".into() }),
        ("\"removal\"", "\"end\"", 7, "phase[0].rest.from", Problem::UnknownWord { known: "removal, start".into() }),
        ("mins = [60, 120]", "mins = [120, 60]", 7, "phase[0].rest.mins", Problem::Reversed),
        ("mins = [60, 120], ", "", 7, "phase[0].rest.mins", Problem::Missing),
        ("rest = { mins = 120 }\n", "", 13, "phase[1].rest", Problem::Missing),
        ("rest = { mins = 120 }", "rest = 120", 16, "phase[1].rest", wrong(Kind::Table)),
        (cold, "modality = \"cold\"", 9, "phase[0].step[0].mins", Problem::Missing),
        (cold, "modality = \"cold\"\nmins = 0", 11, "phase[0].step[0].mins", Problem::Zero),
        (cold, "modality = \"cold\"\nmins = -20", 11, "phase[0].step[0].mins", Problem::Negative),
        (cold, "modality = \"cold\"\nmins = [5,\n -20]", 12, "phase[0].step[0].mins", Problem::Negative),
        (cold, "modality = \"cold\"\nmins = 20.5", 11, "phase[0].step[0].mins", wrong(Kind::NumberOrRange)),
        (cold, "modality = \"cold\"\nmins = \"20\"", 11, "phase[0].step[0].mins", wrong(Kind::NumberOrRange)),
        (cold, "modality = \"cold\"\nmins = 1441", 11, "phase[0].step[0].mins", Problem::Absurd { most: 1440 }),
        (
            cold,
            "modality = \"cold\"\nmins = 99999999999999999999",
            11,
            "phase[0].step[0].mins",
            Problem::Absurd { most: 1440 },
        ),
        (cold, "modality = \"rest\"\nmins = 20", 9, "phase[0].step", Problem::OnlyRest),
        (
            "until = \"stopped\"\n",
            "until = { applications = 9 }\n",
            15,
            "phase[1].ask_at_hours",
            Problem::AskWithoutStopped,
        ),
        (
            "until = \"stopped\"\nask_at_hours = 168",
            "until = { since_onset_hours = 60 }",
            14,
            "phase[1].until.since_onset_hours",
            Problem::WindowNotLater,
        ),
        ("\"ice_massage\"", "\"rest\"", 20, "phase[1].step[0].or[0].modality", Problem::RestAlternative),
        (
            "[[phase.step]]\nmodality = \"heat\"",
            "[[phase.step]]\nmodality = \"rest\"\nmins = 5\n[[phase.step]]\nmodality = \"heat\"",
            18,
            "phase[1].step[0].modality",
            Problem::RestAtEdge,
        ),
    ];
    for (from, to, line, field, problem) in cases {
        let expected = ProtocolError { line: Some(*line), field: (*field).into(), problem: problem.clone() };
        assert_eq!(after(from, to), expected, "{from} -> {to}");
    }
}

#[test]
fn a_modality_nobody_knows_is_answered_with_the_known_ones() {
    let known = "cold, ice_massage, heat, rest".to_owned();
    let found = after("\"cold\"", "\"lukewarm\"");
    assert_eq!((found.line, found.field.as_str()), (Some(10), "phase[0].step[0].modality"));
    assert_eq!(found.problem, Problem::UnknownWord { known });
}

#[test]
fn a_phase_that_ends_in_two_ways_or_in_none_is_refused() {
    for until in ["{}", "{ since_onset_hours = 48, applications = 9 }"] {
        let found = after("{ since_onset_hours = [48, 72] }", until);
        assert_eq!((found.line, found.field.as_str()), (Some(6), "phase[0].until"));
        assert!(matches!(found.problem, Problem::NotOneKey { .. }), "{found:?}");
    }
}

#[test]
fn no_phases_or_no_steps_are_an_empty_list() {
    let found = error("id = \"a\"\nname = \"a\"\nphase = []\n");
    assert_eq!((found.line, found.field.as_str(), found.problem), (Some(3), "phase", Problem::EmptyList));
    let found = error("id = \"a\"\nname = \"a\"\n[[phase]]\nuntil = \"stopped\"\nrest = { mins = 60 }\nstep = []\n");
    assert_eq!((found.line, found.field.as_str(), found.problem), (Some(6), "phase[0].step", Problem::EmptyList));
}

#[test]
fn what_is_not_toml_is_reported_with_its_line() {
    let found = after("mins = 20\n", "mins = = 20\n");
    assert_eq!(found.line, Some(11));
    assert!(matches!(found.problem, Problem::Syntax { .. }), "{found:?}");
    assert!(matches!(error("\u{0}").problem, Problem::Syntax { .. }));
    assert_eq!(after("name = \"My own\"", "name = \"a\"\nname = \"b\"").line, Some(3), "a key given twice");
}

#[test]
fn a_huge_file_is_not_read() {
    let huge = format!("{GOOD}\n# {}", "x".repeat(limits::FILE_BYTES));
    assert_eq!(error(&huge).problem, Problem::FileTooLarge { most: limits::FILE_BYTES });
}

#[test]
fn a_file_with_windows_line_ends_is_read_and_its_lines_are_counted() {
    let text = GOOD.replace('\n', "\r\n");
    Protocol::from_toml(&text).expect("line ends don't matter");
    assert_eq!(error(&text.replace("[48, 72]", "[72, 48]")).line, Some(6));
}

#[test]
fn a_protocol_from_a_socket_is_held_to_the_same_rules() {
    let mut protocol = Protocol::from_toml(GOOD).expect("good");
    protocol.phases[0].rest.mins.low = 500;
    let found = protocol.validate().expect_err("reversed");
    assert_eq!(found, ProtocolError { line: None, field: "phase[0].rest.mins".into(), problem: Problem::Reversed });
}

#[test]
fn the_words_name_line_and_field() {
    let words = describe(&after("[48, 72]", "[72, 48]"));
    assert_eq!(words, "Line 6, phase[0].until.since_onset_hours: the first number is larger than the second.");
    assert!(describe(&after("mins = 20\n", "mins = = 20\n")).starts_with("Line 11: this is not TOML: "));
    assert_eq!(describe(&after("\"own\"", "7")), "Line 1, id: A text in quotes belongs here.");
}
