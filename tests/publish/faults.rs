//! A run that fails at any of its steps, and the run after it.

use tarif::output::OutputFile;
use tarif::publish::{PublishError, Summary, publish_to};

use crate::disk::{Fault, TestDisk};
use crate::folder::{Output, asset, new_site, old_site, oldest_site, page, tree_of};
use crate::order::see_a_whole_site;

fn publish_soundly(output: &Output, files: &[OutputFile]) -> Result<Summary, PublishError> {
    publish_to(&TestDisk::sound(), &output.path(), files)
}

/// Lets each step of publishing `new` over `old` fail in turn, while files of the site before `old` are still there, and looks at what is there: after the failure, after the next run, which publishes `next`, and after one that changes one page more.
fn fail_at_every_step(old: &[OutputFile], new: &[OutputFile], next: &[OutputFile], fault: Fault) {
    let oldest = oldest_site();
    let perhaps = if next == old { [new, &oldest].concat() } else { new.to_vec() };
    let end = [next, &[page("end/index.html", &[])]].concat();
    for step in 0.. {
        let output = Output::new();
        publish_soundly(&output, &oldest).unwrap();
        publish_soundly(&output, old).unwrap();
        let disk = TestDisk::failing_at(step, fault).watched_by(|| see_a_whole_site(&output, &[&oldest, old, new]));
        let result = publish_to(&disk, &output.path(), new);
        if disk.steps() <= step {
            assert!(step > 30, "{step}");
            result.unwrap();
            return;
        }
        // Tidying up may fail without failing the run, but nothing else may.
        assert!(matches!(result, Err(PublishError::Io { .. })), "step {step}: {result:?}");
        publish_soundly(&output, next).unwrap_or_else(|error| panic!("step {step}: {error}"));
        output.holds(next, old, &perhaps, &format!("step {step}"));
        assert!(!output.at(".tarif-next").exists(), "step {step}");
        publish_soundly(&output, &end).unwrap();
        assert_eq!(output.tree(), tree_of(&end), "step {step}");
    }
}

#[test]
fn a_killed_run_is_completed_by_the_next() {
    fail_at_every_step(&old_site(), &new_site(), &new_site(), Fault::ForEver);
}

#[test]
fn a_failed_run_is_completed_by_the_next() {
    fail_at_every_step(&old_site(), &new_site(), &new_site(), Fault::Once);
}

#[test]
fn after_a_killed_run_the_old_site_can_be_published_again() {
    fail_at_every_step(&old_site(), &new_site(), &old_site(), Fault::ForEver);
}

#[test]
fn after_a_killed_run_a_third_site_can_be_published() {
    let third = [page("only/index.html", &["assets/main-3.css"]), asset("assets/main-3.css", "3")];
    fail_at_every_step(&old_site(), &new_site(), &third, Fault::ForEver);
}

#[test]
fn a_killed_first_run_is_completed_by_the_next() {
    let new = new_site();
    for step in 0.. {
        let output = Output::new();
        let disk = TestDisk::failing_at(step, Fault::ForEver);
        let result = publish_to(&disk, &output.path(), &new);
        if disk.steps() <= step {
            result.unwrap();
            return;
        }
        result.unwrap_err();
        publish_soundly(&output, &new).unwrap_or_else(|error| panic!("step {step}: {error}"));
        assert_eq!(output.tree(), tree_of(&new), "step {step}");
    }
}

#[test]
fn a_run_that_completes_may_itself_be_killed() {
    let (old, new) = (old_site(), new_site());
    for first in (0..60).step_by(11) {
        for second in (0..60).step_by(7) {
            let output = Output::new();
            publish_soundly(&output, &old).unwrap();
            for step in [first, second] {
                let disk =
                    TestDisk::failing_at(step, Fault::ForEver).watched_by(|| see_a_whole_site(&output, &[&old, &new]));
                let _ = publish_to(&disk, &output.path(), &new);
            }
            publish_soundly(&output, &new).unwrap();
            output.holds(&new, &old, &[], &format!("steps {first} and {second}"));
        }
    }
}

#[test]
fn a_run_that_failed_leaves_nothing_beside() {
    let output = Output::new();
    publish_soundly(&output, &old_site()).unwrap();
    // At these steps it looks, writes the list, and writes beside.
    for step in 0..36 {
        let disk = TestDisk::failing_at(step, Fault::Once);
        publish_to(&disk, &output.path(), &new_site()).unwrap_err();
        let beside: Vec<String> = output.tree().into_keys().filter(|path| path.contains(".tarif-")).collect();
        assert!(beside.is_empty(), "step {step}: {beside:?}");
        publish_soundly(&output, &old_site()).unwrap();
    }
}
