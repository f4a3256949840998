use crate::support::Home;

#[test]
fn every_form_is_written_and_json_comes_back() {
    let home = Home::new();
    lived(&home);
    let csv = home.done(&["export", "csv"]).out;
    assert!(csv.lines().count() >= 2, "a head and an application: {csv}");
    assert!(home.done(&["export", "csv", "--pain"]).out.contains("easier to turn"));
    let html = home.done(&["export", "report", "--name", "A. Person"]).out;
    assert!(html.starts_with("<!DOCTYPE html>") && html.contains("A. Person"));
    let pdf = home.file("report.pdf", "");
    home.done(&["export", "report", "--format", "pdf", "--out", &pdf]);
    assert!(std::fs::read(&pdf).expect("written").starts_with(b"%PDF-"));

    let json = home.file("export.json", "");
    home.done(&["export", "json", "--out", &json]);
    let other = Home::new();
    assert!(other.done(&["import", &json]).out.contains('1'));
    assert_eq!(other.json(&["history"]), home.json(&["history"]));
    let again = other.json(&["import", &json]);
    assert_eq!(again, serde_json::json!({ "imported": 0, "already_there": 1 }), "what is there is left alone");
}

#[test]
fn a_report_has_the_form_that_its_file_is_named_for() {
    let home = Home::new();
    lived(&home);
    let written = |args: &[&str], name: &str| {
        let file = home.file(name, "");
        home.done(&[&["export", "report", "--out", &file], args].concat());
        std::fs::read(&file).expect("written")
    };
    assert!(written(&[], "r.pdf").starts_with(b"%PDF-"));
    assert!(written(&[], "R.PDF").starts_with(b"%PDF-"));
    for name in ["r.html", "r.htm", "r.txt", "r"] {
        assert!(written(&[], name).starts_with(b"<!DOCTYPE html>"), "{name}");
    }
    assert!(written(&["--format", "pdf"], "r.txt").starts_with(b"%PDF-"), "what is asked for holds");
    assert!(written(&["--format", "pdf"], "r.pdf").starts_with(b"%PDF-"));

    let file = home.file("said-twice.pdf", "as it was");
    let refused = home.run(&["export", "report", "--format", "html", "--out", &file]);
    assert_eq!(refused.code, 2);
    assert!(refused.err.contains("--format html") && refused.err.contains("said-twice.pdf"), "{refused:?}");
    assert_eq!(std::fs::read_to_string(&file).expect("left alone"), "as it was");
}

#[test]
fn a_report_wants_a_file_where_it_would_flood_a_terminal() {
    // `script` runs its command on a terminal.
    if !std::path::Path::new("/usr/bin/script").exists() {
        println!("skipped: needs bsdutils");
        return;
    }
    let home = Home::new();
    lived(&home);
    let program = home.command(&["export", "report"]);
    let words: Vec<_> = std::iter::once(program.get_program()).chain(program.get_args()).collect();
    let line = words.iter().map(|word| word.to_str().expect("plain words")).collect::<Vec<_>>().join(" ");
    let ran = home.around(&program, "/usr/bin/script", &["-qec", &line, "/dev/null"]).output().expect("a terminal");
    assert_eq!(ran.status.code(), Some(2));
    let said = String::from_utf8_lossy(&ran.stdout);
    assert!(said.contains("--out report.html") && said.lines().count() < 3, "{said}");
}

#[test]
fn a_rehearsal_is_marked_as_one_in_every_form_and_stays_among_rehearsals() {
    let mut home = Home::new();
    home.agent(&["--rehearse", "60"]);
    home.done(&["start", "cold-20-every-1-2h"]);
    home.done(&["apply"]);
    home.done(&["remove"]);
    home.done(&["pain", "4", "--after"]);
    for (form, mark) in [
        (&["csv"][..], ",60\r\n"),
        (&["csv", "--pain"], ",60\r\n"),
        (&["json"], "\"rehearsal\": 60,"),
        (&["ics"], "SUMMARY:Rehearsal: "),
        (&["report"], "A rehearsal, 60 times faster than real time."),
    ] {
        let out = home.done(&[&["export"], form].concat()).out;
        assert!(out.contains(mark), "{form:?}: {out}");
    }
    home.done(&["stop"]);
    for list in [&["history"][..], &["history", "--session", "latest"]] {
        assert!(home.done(list).out.ends_with("A rehearsal, 60 times faster than real time.\n"), "{list:?}");
    }
    let json = home.file("export.json", &home.done(&["export", "json"]).out);
    let real = Home::new();
    let refused = real.run(&["import", &json]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("is the record of a rehearsal"), "{refused:?}");
    assert_eq!(real.json(&["history"]), serde_json::json!([]));
}

#[test]
fn a_calendar_has_what_remains_and_says_so_when_nothing_does() {
    let home = Home::new();
    home.done(&["start", "cold-20-every-1-2h"]);
    let calendar = home.done(&["export", "ics"]).out;
    assert!(calendar.starts_with("BEGIN:VCALENDAR") && calendar.contains("BEGIN:VALARM"), "{calendar}");
    home.done(&["stop"]);
    assert_eq!(home.run(&["export", "ics"]).code, 1, "nothing remains");
}

#[test]
fn what_is_no_export_is_refused_with_its_reason() {
    let home = Home::new();
    let file = home.file("no-export.json", "{\"poultice_export\": 99, \"sessions\": []}");
    let refused = home.run(&["import", &file]);
    assert_eq!(refused.code, 1);
    assert!(refused.err.contains("no-export.json") && refused.err.contains("99"), "{}", refused.err);
    assert_eq!(home.run(&["export", "report", "--format", "pdf"]).code, 2, "a PDF needs a file");
}

/// A short session with everything in it, ended.
fn lived(home: &Home) {
    home.done(&["start", "cold-20-every-1-2h", "--site", "lower back"]);
    home.done(&["apply"]);
    home.done(&["remove"]);
    home.done(&["pain", "4", "--after", "--note", "easier to turn"]);
    home.done(&["stop"]);
    home.done(&["agent", "--quit"]);
}
