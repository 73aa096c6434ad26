# SPDX-License-Identifier: EPL-2.0
# Sourced by the scripts that test what cannot be tested inside a bundle: runs checks and writes a report that releng/verify counts.

cases=''
passed=0
failed=0

escape() {
	sed -e 's/&/\&amp;/g' -e 's/</\&lt;/g' -e 's/>/\&gt;/g' -e 's/"/\&quot;/g' | tr -d '\000-\010\013-\037'
}

# check NAME COMMAND...: one test; what the command prints is kept for the report when it fails.
check() {
	local name=$1 output start=$SECONDS
	shift
	if output=$("$@" 2>&1); then
		passed=$((passed + 1))
		cases+="<testcase name=\"$name\" classname=\"CHECKS\" time=\"$((SECONDS - start))\"/>"
		echo "  passed: $name"
	else
		failed=$((failed + 1))
		cases+="<testcase name=\"$name\" classname=\"CHECKS\" time=\"$((SECONDS - start))\"><failure>$(echo "$output" | escape)</failure></testcase>"
		echo "  FAILED: $name"
		echo "$output" | sed 's/^/    /'
	fi
}

# report_checks SUITE FOLDER: writes the report; fails when a check failed or none ran.
report_checks() {
	mkdir -p "$2"
	echo "<?xml version=\"1.0\" encoding=\"UTF-8\"?><testsuite name=\"$1\" tests=\"$((passed + failed))\" failures=\"$failed\" errors=\"0\" skipped=\"0\">${cases//CHECKS/$1}</testsuite>" >"$2/TEST-$1.xml"
	[ $failed -eq 0 ] && [ $passed -gt 0 ]
}
