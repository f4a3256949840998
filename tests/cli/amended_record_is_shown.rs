//! What is put right on the command line is what the history shows from then on.

use super::support::Home;

#[test]
fn an_application_and_a_score_put_right() {
    let home = Home::new();
    home.done(&["start", "cold-nhs"]);
    home.done(&["skip"]);
    home.done(&["pain", "4", "--after", "--note", "better"]);
    let refused = home.run(&["amend", "1", "--mins", "10", "--since", "3h"]);
    assert_eq!(refused.code, 3, "before the session began: {refused:?}");
    assert!(refused.err.contains("It must lie between"), "{refused:?}");
    assert_eq!(home.run(&["amend", "1", "--not-done"]).code, 3, "it was not done anyway");
    assert_eq!(home.run(&["amend", "9", "--unknown"]).code, 3);
    for usage in [&["amend", "1"][..], &["amend"], &["amend", "pain", "1"], &["amend", "1", "--mins", "5", "--unknown"]]
    {
        assert_eq!(home.run(usage).code, 2, "{usage:?}");
    }
    home.done(&["amend", "1", "--unknown"]);
    home.done(&["amend", "pain", "1", "--score", "3"]);

    let list = home.json(&["history"]);
    assert_eq!((&list[0]["applications"]["done"], &list[0]["applications"]["skipped"]), (&1.into(), &0.into()));
    let session = home.json(&["history", "--session", list[0]["id"].as_str().expect("an id")]);
    let (record, pain) = (&session["records"][0], &session["pain"][0]);
    assert_eq!((&record["number"], &record["ended"], &record["amended"]), (&1.into(), &"unknown".into(), &true.into()));
    assert_eq!((&pain["number"], &pain["score"], &pain["note"]), (&1.into(), &3.into(), &"better".into()));
    let text = home.done(&["history", "--session", "2"]).out;
    assert!(text.contains("nobody knows for how long, planned 20 min (put right)"), "{text}");
    assert!(text.contains("pain 1 ") && text.contains("pain 3 of 10 after: better"), "{text}");

    home.done(&["undo"]);
    home.done(&["amend", "pain", "1", "--drop"]);
    assert!(!home.done(&["history", "--session", "2"]).out.contains("of 10"));
    home.done(&["stop"]);
}
