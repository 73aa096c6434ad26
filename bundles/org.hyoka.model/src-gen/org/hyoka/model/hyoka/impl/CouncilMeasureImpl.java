/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.CouncilMeasure;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.Organization;
import org.hyoka.model.hyoka.ProgramNode;
import org.hyoka.model.hyoka.Source;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Council Measure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.CouncilMeasureImpl#getMinistry <em>Ministry</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CouncilMeasureImpl#getProgram <em>Program</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CouncilMeasureImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CouncilMeasureImpl#getResults <em>Results</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CouncilMeasureImpl#getNextSteps <em>Next Steps</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CouncilMeasureImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.CouncilMeasureImpl#getPlace <em>Place</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CouncilMeasureImpl extends NamedElementImpl implements CouncilMeasure {
	/**
	 * The cached value of the '{@link #getMinistry() <em>Ministry</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinistry()
	 * @generated
	 * @ordered
	 */
	protected Organization ministry;

	/**
	 * The cached value of the '{@link #getProgram() <em>Program</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgram()
	 * @generated
	 * @ordered
	 */
	protected ProgramNode program;

	/**
	 * The default value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected static final String TEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getText() <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getText()
	 * @generated
	 * @ordered
	 */
	protected String text = TEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getResults() <em>Results</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResults()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResults() <em>Results</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResults()
	 * @generated
	 * @ordered
	 */
	protected String results = RESULTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNextSteps() <em>Next Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextSteps()
	 * @generated
	 * @ordered
	 */
	protected static final String NEXT_STEPS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNextSteps() <em>Next Steps</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNextSteps()
	 * @generated
	 * @ordered
	 */
	protected String nextSteps = NEXT_STEPS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CouncilMeasureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.COUNCIL_MEASURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organization getMinistry() {
		return ministry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinistry(Organization newMinistry) {
		Organization oldMinistry = ministry;
		ministry = newMinistry;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.COUNCIL_MEASURE__MINISTRY, oldMinistry, ministry));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgramNode getProgram() {
		return program;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgram(ProgramNode newProgram) {
		ProgramNode oldProgram = program;
		program = newProgram;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.COUNCIL_MEASURE__PROGRAM, oldProgram, program));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText() {
		return text;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setText(String newText) {
		String oldText = text;
		text = newText;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.COUNCIL_MEASURE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResults() {
		return results;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResults(String newResults) {
		String oldResults = results;
		results = newResults;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.COUNCIL_MEASURE__RESULTS, oldResults, results));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNextSteps() {
		return nextSteps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNextSteps(String newNextSteps) {
		String oldNextSteps = nextSteps;
		nextSteps = newNextSteps;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.COUNCIL_MEASURE__NEXT_STEPS, oldNextSteps, nextSteps));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Source getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Source newSource) {
		Source oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.COUNCIL_MEASURE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.COUNCIL_MEASURE__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.COUNCIL_MEASURE__MINISTRY:
				return getMinistry();
			case HyokaPackage.COUNCIL_MEASURE__PROGRAM:
				return getProgram();
			case HyokaPackage.COUNCIL_MEASURE__TEXT:
				return getText();
			case HyokaPackage.COUNCIL_MEASURE__RESULTS:
				return getResults();
			case HyokaPackage.COUNCIL_MEASURE__NEXT_STEPS:
				return getNextSteps();
			case HyokaPackage.COUNCIL_MEASURE__SOURCE:
				return getSource();
			case HyokaPackage.COUNCIL_MEASURE__PLACE:
				return getPlace();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case HyokaPackage.COUNCIL_MEASURE__MINISTRY:
				setMinistry((Organization)newValue);
				return;
			case HyokaPackage.COUNCIL_MEASURE__PROGRAM:
				setProgram((ProgramNode)newValue);
				return;
			case HyokaPackage.COUNCIL_MEASURE__TEXT:
				setText((String)newValue);
				return;
			case HyokaPackage.COUNCIL_MEASURE__RESULTS:
				setResults((String)newValue);
				return;
			case HyokaPackage.COUNCIL_MEASURE__NEXT_STEPS:
				setNextSteps((String)newValue);
				return;
			case HyokaPackage.COUNCIL_MEASURE__SOURCE:
				setSource((Source)newValue);
				return;
			case HyokaPackage.COUNCIL_MEASURE__PLACE:
				setPlace((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case HyokaPackage.COUNCIL_MEASURE__MINISTRY:
				setMinistry((Organization)null);
				return;
			case HyokaPackage.COUNCIL_MEASURE__PROGRAM:
				setProgram((ProgramNode)null);
				return;
			case HyokaPackage.COUNCIL_MEASURE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case HyokaPackage.COUNCIL_MEASURE__RESULTS:
				setResults(RESULTS_EDEFAULT);
				return;
			case HyokaPackage.COUNCIL_MEASURE__NEXT_STEPS:
				setNextSteps(NEXT_STEPS_EDEFAULT);
				return;
			case HyokaPackage.COUNCIL_MEASURE__SOURCE:
				setSource((Source)null);
				return;
			case HyokaPackage.COUNCIL_MEASURE__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case HyokaPackage.COUNCIL_MEASURE__MINISTRY:
				return ministry != null;
			case HyokaPackage.COUNCIL_MEASURE__PROGRAM:
				return program != null;
			case HyokaPackage.COUNCIL_MEASURE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case HyokaPackage.COUNCIL_MEASURE__RESULTS:
				return RESULTS_EDEFAULT == null ? results != null : !RESULTS_EDEFAULT.equals(results);
			case HyokaPackage.COUNCIL_MEASURE__NEXT_STEPS:
				return NEXT_STEPS_EDEFAULT == null ? nextSteps != null : !NEXT_STEPS_EDEFAULT.equals(nextSteps);
			case HyokaPackage.COUNCIL_MEASURE__SOURCE:
				return source != null;
			case HyokaPackage.COUNCIL_MEASURE__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (text: "); //$NON-NLS-1$
		result.append(text);
		result.append(", results: "); //$NON-NLS-1$
		result.append(results);
		result.append(", nextSteps: "); //$NON-NLS-1$
		result.append(nextSteps);
		result.append(", place: "); //$NON-NLS-1$
		result.append(place);
		result.append(')');
		return result.toString();
	}

} //CouncilMeasureImpl
