/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.Element;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.MoneyKind;
import org.hyoka.model.hyoka.Source;
import org.hyoka.model.hyoka.StatedFigure;
import org.hyoka.model.hyoka.StatedMeasure;
import org.hyoka.model.hyoka.Unit;

import org.hyoka.model.time.DatePoint;
import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stated Figure</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.StatedFigureImpl#getMeasure <em>Measure</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.StatedFigureImpl#getAbout <em>About</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.StatedFigureImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.StatedFigureImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.StatedFigureImpl#getText <em>Text</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.StatedFigureImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.StatedFigureImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.StatedFigureImpl#getMoneyKind <em>Money Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.StatedFigureImpl#getLabel <em>Label</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.StatedFigureImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.StatedFigureImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.StatedFigureImpl#getExplanation <em>Explanation</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.StatedFigureImpl#isPrinted <em>Printed</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.StatedFigureImpl#isPreliminary <em>Preliminary</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StatedFigureImpl extends ElementImpl implements StatedFigure {
	/**
	 * The default value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected static final StatedMeasure MEASURE_EDEFAULT = StatedMeasure.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getMeasure() <em>Measure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasure()
	 * @generated
	 * @ordered
	 */
	protected StatedMeasure measure = MEASURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAbout() <em>About</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbout()
	 * @generated
	 * @ordered
	 */
	protected Element about;

	/**
	 * The default value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected static final FiscalYear YEAR_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getYear() <em>Year</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getYear()
	 * @generated
	 * @ordered
	 */
	protected FiscalYear year = YEAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal VALUE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal value = VALUE_EDEFAULT;

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
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final DatePoint DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected DatePoint date = DATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected Unit unit;

	/**
	 * The default value of the '{@link #getMoneyKind() <em>Money Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoneyKind()
	 * @generated
	 * @ordered
	 */
	protected static final MoneyKind MONEY_KIND_EDEFAULT = MoneyKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getMoneyKind() <em>Money Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMoneyKind()
	 * @generated
	 * @ordered
	 */
	protected MoneyKind moneyKind = MONEY_KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected static final String LABEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLabel() <em>Label</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabel()
	 * @generated
	 * @ordered
	 */
	protected String label = LABEL_EDEFAULT;

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
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Source source;

	/**
	 * The default value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPLANATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExplanation() <em>Explanation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExplanation()
	 * @generated
	 * @ordered
	 */
	protected String explanation = EXPLANATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isPrinted() <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrinted()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRINTED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPrinted() <em>Printed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPrinted()
	 * @generated
	 * @ordered
	 */
	protected boolean printed = PRINTED_EDEFAULT;

	/**
	 * The default value of the '{@link #isPreliminary() <em>Preliminary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPreliminary()
	 * @generated
	 * @ordered
	 */
	protected static final boolean PRELIMINARY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isPreliminary() <em>Preliminary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isPreliminary()
	 * @generated
	 * @ordered
	 */
	protected boolean preliminary = PRELIMINARY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StatedFigureImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.STATED_FIGURE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StatedMeasure getMeasure() {
		return measure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasure(StatedMeasure newMeasure) {
		StatedMeasure oldMeasure = measure;
		measure = newMeasure == null ? MEASURE_EDEFAULT : newMeasure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.STATED_FIGURE__MEASURE, oldMeasure, measure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Element getAbout() {
		return about;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbout(Element newAbout) {
		Element oldAbout = about;
		about = newAbout;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.STATED_FIGURE__ABOUT, oldAbout, about));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FiscalYear getYear() {
		return year;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setYear(FiscalYear newYear) {
		FiscalYear oldYear = year;
		year = newYear;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.STATED_FIGURE__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(BigDecimal newValue) {
		BigDecimal oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.STATED_FIGURE__VALUE, oldValue, value));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.STATED_FIGURE__TEXT, oldText, text));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DatePoint getDate() {
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(DatePoint newDate) {
		DatePoint oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.STATED_FIGURE__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Unit getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(Unit newUnit) {
		Unit oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.STATED_FIGURE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MoneyKind getMoneyKind() {
		return moneyKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMoneyKind(MoneyKind newMoneyKind) {
		MoneyKind oldMoneyKind = moneyKind;
		moneyKind = newMoneyKind == null ? MONEY_KIND_EDEFAULT : newMoneyKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.STATED_FIGURE__MONEY_KIND, oldMoneyKind, moneyKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLabel() {
		return label;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLabel(String newLabel) {
		String oldLabel = label;
		label = newLabel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.STATED_FIGURE__LABEL, oldLabel, label));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.STATED_FIGURE__PLACE, oldPlace, place));
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.STATED_FIGURE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExplanation() {
		return explanation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExplanation(String newExplanation) {
		String oldExplanation = explanation;
		explanation = newExplanation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.STATED_FIGURE__EXPLANATION, oldExplanation, explanation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPrinted() {
		return printed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPrinted(boolean newPrinted) {
		boolean oldPrinted = printed;
		printed = newPrinted;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.STATED_FIGURE__PRINTED, oldPrinted, printed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isPreliminary() {
		return preliminary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPreliminary(boolean newPreliminary) {
		boolean oldPreliminary = preliminary;
		preliminary = newPreliminary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.STATED_FIGURE__PRELIMINARY, oldPreliminary, preliminary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.STATED_FIGURE__MEASURE:
				return getMeasure();
			case HyokaPackage.STATED_FIGURE__ABOUT:
				return getAbout();
			case HyokaPackage.STATED_FIGURE__YEAR:
				return getYear();
			case HyokaPackage.STATED_FIGURE__VALUE:
				return getValue();
			case HyokaPackage.STATED_FIGURE__TEXT:
				return getText();
			case HyokaPackage.STATED_FIGURE__DATE:
				return getDate();
			case HyokaPackage.STATED_FIGURE__UNIT:
				return getUnit();
			case HyokaPackage.STATED_FIGURE__MONEY_KIND:
				return getMoneyKind();
			case HyokaPackage.STATED_FIGURE__LABEL:
				return getLabel();
			case HyokaPackage.STATED_FIGURE__PLACE:
				return getPlace();
			case HyokaPackage.STATED_FIGURE__SOURCE:
				return getSource();
			case HyokaPackage.STATED_FIGURE__EXPLANATION:
				return getExplanation();
			case HyokaPackage.STATED_FIGURE__PRINTED:
				return isPrinted();
			case HyokaPackage.STATED_FIGURE__PRELIMINARY:
				return isPreliminary();
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
			case HyokaPackage.STATED_FIGURE__MEASURE:
				setMeasure((StatedMeasure)newValue);
				return;
			case HyokaPackage.STATED_FIGURE__ABOUT:
				setAbout((Element)newValue);
				return;
			case HyokaPackage.STATED_FIGURE__YEAR:
				setYear((FiscalYear)newValue);
				return;
			case HyokaPackage.STATED_FIGURE__VALUE:
				setValue((BigDecimal)newValue);
				return;
			case HyokaPackage.STATED_FIGURE__TEXT:
				setText((String)newValue);
				return;
			case HyokaPackage.STATED_FIGURE__DATE:
				setDate((DatePoint)newValue);
				return;
			case HyokaPackage.STATED_FIGURE__UNIT:
				setUnit((Unit)newValue);
				return;
			case HyokaPackage.STATED_FIGURE__MONEY_KIND:
				setMoneyKind((MoneyKind)newValue);
				return;
			case HyokaPackage.STATED_FIGURE__LABEL:
				setLabel((String)newValue);
				return;
			case HyokaPackage.STATED_FIGURE__PLACE:
				setPlace((String)newValue);
				return;
			case HyokaPackage.STATED_FIGURE__SOURCE:
				setSource((Source)newValue);
				return;
			case HyokaPackage.STATED_FIGURE__EXPLANATION:
				setExplanation((String)newValue);
				return;
			case HyokaPackage.STATED_FIGURE__PRINTED:
				setPrinted((Boolean)newValue);
				return;
			case HyokaPackage.STATED_FIGURE__PRELIMINARY:
				setPreliminary((Boolean)newValue);
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
			case HyokaPackage.STATED_FIGURE__MEASURE:
				setMeasure(MEASURE_EDEFAULT);
				return;
			case HyokaPackage.STATED_FIGURE__ABOUT:
				setAbout((Element)null);
				return;
			case HyokaPackage.STATED_FIGURE__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case HyokaPackage.STATED_FIGURE__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case HyokaPackage.STATED_FIGURE__TEXT:
				setText(TEXT_EDEFAULT);
				return;
			case HyokaPackage.STATED_FIGURE__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case HyokaPackage.STATED_FIGURE__UNIT:
				setUnit((Unit)null);
				return;
			case HyokaPackage.STATED_FIGURE__MONEY_KIND:
				setMoneyKind(MONEY_KIND_EDEFAULT);
				return;
			case HyokaPackage.STATED_FIGURE__LABEL:
				setLabel(LABEL_EDEFAULT);
				return;
			case HyokaPackage.STATED_FIGURE__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case HyokaPackage.STATED_FIGURE__SOURCE:
				setSource((Source)null);
				return;
			case HyokaPackage.STATED_FIGURE__EXPLANATION:
				setExplanation(EXPLANATION_EDEFAULT);
				return;
			case HyokaPackage.STATED_FIGURE__PRINTED:
				setPrinted(PRINTED_EDEFAULT);
				return;
			case HyokaPackage.STATED_FIGURE__PRELIMINARY:
				setPreliminary(PRELIMINARY_EDEFAULT);
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
			case HyokaPackage.STATED_FIGURE__MEASURE:
				return measure != MEASURE_EDEFAULT;
			case HyokaPackage.STATED_FIGURE__ABOUT:
				return about != null;
			case HyokaPackage.STATED_FIGURE__YEAR:
				return YEAR_EDEFAULT == null ? year != null : !YEAR_EDEFAULT.equals(year);
			case HyokaPackage.STATED_FIGURE__VALUE:
				return VALUE_EDEFAULT == null ? value != null : !VALUE_EDEFAULT.equals(value);
			case HyokaPackage.STATED_FIGURE__TEXT:
				return TEXT_EDEFAULT == null ? text != null : !TEXT_EDEFAULT.equals(text);
			case HyokaPackage.STATED_FIGURE__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case HyokaPackage.STATED_FIGURE__UNIT:
				return unit != null;
			case HyokaPackage.STATED_FIGURE__MONEY_KIND:
				return moneyKind != MONEY_KIND_EDEFAULT;
			case HyokaPackage.STATED_FIGURE__LABEL:
				return LABEL_EDEFAULT == null ? label != null : !LABEL_EDEFAULT.equals(label);
			case HyokaPackage.STATED_FIGURE__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case HyokaPackage.STATED_FIGURE__SOURCE:
				return source != null;
			case HyokaPackage.STATED_FIGURE__EXPLANATION:
				return EXPLANATION_EDEFAULT == null ? explanation != null : !EXPLANATION_EDEFAULT.equals(explanation);
			case HyokaPackage.STATED_FIGURE__PRINTED:
				return printed != PRINTED_EDEFAULT;
			case HyokaPackage.STATED_FIGURE__PRELIMINARY:
				return preliminary != PRELIMINARY_EDEFAULT;
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
		result.append(" (measure: "); //$NON-NLS-1$
		result.append(measure);
		result.append(", year: "); //$NON-NLS-1$
		result.append(year);
		result.append(", value: "); //$NON-NLS-1$
		result.append(value);
		result.append(", text: "); //$NON-NLS-1$
		result.append(text);
		result.append(", date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", moneyKind: "); //$NON-NLS-1$
		result.append(moneyKind);
		result.append(", label: "); //$NON-NLS-1$
		result.append(label);
		result.append(", place: "); //$NON-NLS-1$
		result.append(place);
		result.append(", explanation: "); //$NON-NLS-1$
		result.append(explanation);
		result.append(", printed: "); //$NON-NLS-1$
		result.append(printed);
		result.append(", preliminary: "); //$NON-NLS-1$
		result.append(preliminary);
		result.append(')');
		return result.toString();
	}

} //StatedFigureImpl
