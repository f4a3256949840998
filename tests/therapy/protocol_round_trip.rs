//! Any valid protocol survives its TOML form, and its JSON form for the socket.

use poultice::therapy::builtin;
use poultice::therapy::protocol::{Alternative, Modality, Phase, Protocol, Rest, RestFrom, Span, Step, Until};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

fn mins() -> impl Strategy<Value = Span> {
    (1_u32..=1440, 1_u32..=1440).prop_map(|(a, b)| Span { low: a.min(b), high: a.max(b) })
}

fn on_skin() -> impl Strategy<Value = Modality> {
    prop_oneof![Just(Modality::Cold), Just(Modality::IceMassage), Just(Modality::Heat)]
}

fn step() -> impl Strategy<Value = Step> {
    let alternative = (on_skin(), mins()).prop_map(|(modality, mins)| Alternative { modality, mins });
    (on_skin(), mins(), vec(alternative, 0..3)).prop_map(|(modality, mins, alternatives)| Step {
        modality,
        mins,
        alternatives,
    })
}

/// Steps on the skin with a rest after some of them, but never at the end.
fn steps() -> impl Strategy<Value = Vec<Step>> {
    (vec((step(), option::of(mins())), 0..4), step()).prop_map(|(pairs, last)| {
        let rest = |mins| Step { modality: Modality::Rest, mins, alternatives: Vec::new() };
        let pairs = pairs.into_iter().flat_map(|(step, mins)| std::iter::once(step).chain(mins.map(rest)));
        pairs.chain([last]).collect()
    })
}

fn phase(index: usize) -> impl Strategy<Value = Phase> {
    let begin = index as u32 * 1000 + 1;
    let window = (0_u32..500, 0_u32..499)
        .prop_map(move |(low, more)| Until::SinceOnsetHours(Span { low: begin + low, high: begin + low + more }));
    let until = prop_oneof![
        window.prop_map(|until| (until, None)),
        (1_u32..=1000).prop_map(|count| (Until::Applications(count), None)),
        option::of(1_u32..=8760).prop_map(|ask| (Until::Stopped, ask)),
    ];
    let from = prop_oneof![Just(RestFrom::Removal), Just(RestFrom::Start)];
    (until, mins(), from, option::of(1_u32..=1000), steps()).prop_map(
        |((until, ask), mins, from, max_per_day, steps)| Phase {
            until,
            ask_at_hours: ask,
            rest: Rest { mins, from },
            max_per_day,
            steps,
        },
    )
}

fn protocol() -> impl Strategy<Value = Protocol> {
    let phases = (1_usize..4).prop_flat_map(|count| (0..count).map(phase).collect::<Vec<_>>());
    (
        "[a-z0-9-]{1,64}",
        "[A-Za-zé–\"'\\\\#]{1,80}",
        "[^\\p{Cc}]{0,60}",
        vec("[ -~]{0,9}[!-~]", 0..4),
        "[a-z\n]{0,99}",
        phases,
    )
        .prop_map(|(id, name, summary, sources, evidence, phases)| Protocol {
            id,
            name,
            summary,
            sources,
            evidence,
            phases,
        })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(protocol in protocol()) {
        prop_assert_eq!(protocol.validate(), Ok(()));
        let text = protocol.to_toml();
        prop_assert_eq!(Protocol::from_toml(&text), Ok(protocol.clone()), "{}", text);
        let json = serde_json::to_string(&protocol).expect("plain data");
        prop_assert_eq!(serde_json::from_str::<Protocol>(&json).expect("its own form"), protocol);
    }

    #[test]
    fn no_text_makes_the_reader_panic(text in "\\PC{0,80}", cut in 0_usize..400, by in "\\PC{0,4}") {
        let _ = Protocol::from_toml(&text);
        let mut whole = builtin::all()[9].to_toml();
        if whole.is_char_boundary(cut) {
            whole.insert_str(cut, &by);
            let _ = Protocol::from_toml(&whole);
        }
    }
}

#[test]
fn the_built_ins_survive_too() {
    for protocol in builtin::all() {
        let text = protocol.to_toml();
        assert_eq!(Protocol::from_toml(&text).as_ref(), Ok(protocol), "{text}");
    }
}

#[test]
fn the_form_is_the_one_of_the_design() {
    let text = builtin::all()[0].to_toml();
    for line in [
        "until = { since_onset_hours = [48, 72] }",
        "rest = { mins = [60, 120], from = \"removal\" }",
        "max_per_day = 8",
        "[[phase.step]]",
        "modality = \"cold\"",
        "mins = 20",
        "until = { since_onset_hours = 168 }",
        "mins = [15, 20]",
    ] {
        assert!(text.lines().any(|written| written == line), "{line} is not in\n{text}");
    }
}
