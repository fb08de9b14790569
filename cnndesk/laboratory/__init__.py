"""The laboratory: many trainings as one experiment, compared with their spread.

Who calls whom: `choices` says what of a project can vary, `design` turns what a user wants into
runs with stable names, `plan` prepares each run for its images and leaves out what does not fit,
`experiment` keeps all of it in a folder with a `journal`. The `conductor` lets `worker` processes
train the runs (`one_run`), predicts when it will be done (`pace`), and stops hopeless ones
(`halving`). `results` makes the table, `significance` says what of it may be chance.
"""
