# SPDX-License-Identifier: EPL-2.0
# Sourced by the scripts that test what cannot be tested inside a bundle: runs checks and writes a report that releng/verify counts.

cases=''
passed=0
failed=0
skipped=0

escape() {
	sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g' -e 's/"/\&quot;/g' | tr -d '\000-\010\013-\037'
}

# check NAME COMMAND...: one test; what the command prints is kept for the report when it fails. Code 77: it cannot be tried here.
check() {
	local name=$1 output code start=$SECONDS
	shift
	output=$("$@" 2>&1)
	code=$?
	cases+="<testcase name=\"$name\" classname=\"CHECKS\" time=\"$((SECONDS - start))\""
	if [ $code -eq 0 ]; then
		passed=$((passed + 1))
		cases+="/>"
		echo "  passed: $name"
	elif [ $code -eq 77 ]; then
		skipped=$((skipped + 1))
		cases+="><skipped message=\"$(echo "$output" | escape)\"/></testcase>"
		echo "  skipped: $name"
		echo "$output" | sed 's/^/    /'
	else
		failed=$((failed + 1))
		cases+="><failure>$(echo "$output" | escape)</failure></testcase>"
		echo "  FAILED: $name"
		echo "$output" | sed 's/^/    /'
	fi
}

# report_checks SUITE FOLDER: writes the report; fails when a check failed or none ran.
report_checks() {
	mkdir -p "$2"
	echo "<?xml version=\"1.0\" encoding=\"UTF-8\"?><testsuite name=\"$1\" tests=\"$((passed + failed + skipped))\" failures=\"$failed\" errors=\"0\" skipped=\"$skipped\">${cases//CHECKS/$1}</testsuite>" >"$2/TEST-$1.xml"
	[ $failed -eq 0 ] && [ $passed -gt 0 ]
}

# Reads surefire's reports below the folders: one line per module with its tests that passed, failed and were skipped.
sum_reports() {
	find "$@" -path '*/target/surefire-reports/TEST-*.xml' 2>/dev/null | sort | while read -r report; do
		module=${report%/target/surefire-reports/*}
		grep -m1 -o '<testsuite [^>]*>' "$report" | sed "s|^|${module##*/} |"
	done | awk '
		function number(name,   at) { return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0 }
		{ tests[$1] += number("tests"); bad[$1] += number("failures") + number("errors"); skipped[$1] += number("skipped") }
		END { for (m in tests) printf "%-34s %6d passed %4d failed %4d skipped\n", m, tests[m] - bad[m] - skipped[m], bad[m], skipped[m] }' | sort
}

# Reads surefire's reports below the folders: each test that failed, what was said, and the lines of ours that it came from.
list_failures() {
	find "$@" -path '*/target/surefire-reports/TEST-*.xml' 2>/dev/null | sort | while read -r report; do
		awk '
			function attribute(line, name,   at) {
				return match(line, " " name "=\"[^\"]*\"") ? substr(line, RSTART + length(name) + 3, RLENGTH - length(name) - 4) : ""
			}
			/<testcase / { test = attribute($0, "classname") "." attribute($0, "name"); lines = 0 }
			/<(failure|error)[ >]/ { failing = 1; print test }
			failing && lines < 12 && (lines < 4 || /at org\.hyoka/) { lines++; print "    " substr($0, 1, 300) }
			/<\/(failure|error)>/ { failing = 0 }' "$report"
	done
}
