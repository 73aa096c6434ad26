/**
 * SPDX-License-Identifier: EPL-2.0
 */
package org.hyoka.model.hyoka.impl;

import java.math.BigDecimal;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hyoka.model.hyoka.Account;
import org.hyoka.model.hyoka.BudgetLine;
import org.hyoka.model.hyoka.HyokaPackage;
import org.hyoka.model.hyoka.MoneyKind;

import org.hyoka.model.time.FiscalYear;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Budget Line</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetLineImpl#getYear <em>Year</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetLineImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetLineImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetLineImpl#getAccount <em>Account</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetLineImpl#getAccountName <em>Account Name</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetLineImpl#getSubaccount <em>Subaccount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetLineImpl#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetLineImpl#getOrganization <em>Organization</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetLineImpl#getItem <em>Item</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetLineImpl#getSubitem <em>Subitem</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetLineImpl#getDetail <em>Detail</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetLineImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetLineImpl#getRequested <em>Requested</em>}</li>
 *   <li>{@link org.hyoka.model.hyoka.impl.BudgetLineImpl#getRemark <em>Remark</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BudgetLineImpl extends ElementImpl implements BudgetLine {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final MoneyKind KIND_EDEFAULT = MoneyKind.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected MoneyKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final Integer NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected Integer number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected static final Account ACCOUNT_EDEFAULT = Account.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getAccount() <em>Account</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccount()
	 * @generated
	 * @ordered
	 */
	protected Account account = ACCOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccountName() <em>Account Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountName()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccountName() <em>Account Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountName()
	 * @generated
	 * @ordered
	 */
	protected String accountName = ACCOUNT_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubaccount() <em>Subaccount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubaccount()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBACCOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubaccount() <em>Subaccount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubaccount()
	 * @generated
	 * @ordered
	 */
	protected String subaccount = SUBACCOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getJurisdiction() <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJurisdiction()
	 * @generated
	 * @ordered
	 */
	protected static final String JURISDICTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJurisdiction() <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJurisdiction()
	 * @generated
	 * @ordered
	 */
	protected String jurisdiction = JURISDICTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANIZATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganization() <em>Organization</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganization()
	 * @generated
	 * @ordered
	 */
	protected String organization = ORGANIZATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected static final String ITEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getItem() <em>Item</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItem()
	 * @generated
	 * @ordered
	 */
	protected String item = ITEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubitem() <em>Subitem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubitem()
	 * @generated
	 * @ordered
	 */
	protected static final String SUBITEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSubitem() <em>Subitem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubitem()
	 * @generated
	 * @ordered
	 */
	protected String subitem = SUBITEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getDetail() <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetail()
	 * @generated
	 * @ordered
	 */
	protected static final String DETAIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDetail() <em>Detail</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetail()
	 * @generated
	 * @ordered
	 */
	protected String detail = DETAIL_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRequested() <em>Requested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequested()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal REQUESTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRequested() <em>Requested</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequested()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal requested = REQUESTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected static final String REMARK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemark() <em>Remark</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemark()
	 * @generated
	 * @ordered
	 */
	protected String remark = REMARK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BudgetLineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return HyokaPackage.Literals.BUDGET_LINE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_LINE__YEAR, oldYear, year));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MoneyKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(MoneyKind newKind) {
		MoneyKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_LINE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(Integer newNumber) {
		Integer oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_LINE__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Account getAccount() {
		return account;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccount(Account newAccount) {
		Account oldAccount = account;
		account = newAccount == null ? ACCOUNT_EDEFAULT : newAccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_LINE__ACCOUNT, oldAccount, account));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccountName() {
		return accountName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountName(String newAccountName) {
		String oldAccountName = accountName;
		accountName = newAccountName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_LINE__ACCOUNT_NAME, oldAccountName, accountName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubaccount() {
		return subaccount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubaccount(String newSubaccount) {
		String oldSubaccount = subaccount;
		subaccount = newSubaccount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_LINE__SUBACCOUNT, oldSubaccount, subaccount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJurisdiction() {
		return jurisdiction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJurisdiction(String newJurisdiction) {
		String oldJurisdiction = jurisdiction;
		jurisdiction = newJurisdiction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_LINE__JURISDICTION, oldJurisdiction, jurisdiction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganization() {
		return organization;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganization(String newOrganization) {
		String oldOrganization = organization;
		organization = newOrganization;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_LINE__ORGANIZATION, oldOrganization, organization));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getItem() {
		return item;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setItem(String newItem) {
		String oldItem = item;
		item = newItem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_LINE__ITEM, oldItem, item));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSubitem() {
		return subitem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubitem(String newSubitem) {
		String oldSubitem = subitem;
		subitem = newSubitem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_LINE__SUBITEM, oldSubitem, subitem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDetail() {
		return detail;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetail(String newDetail) {
		String oldDetail = detail;
		detail = newDetail;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_LINE__DETAIL, oldDetail, detail));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(BigDecimal newAmount) {
		BigDecimal oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_LINE__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getRequested() {
		return requested;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequested(BigDecimal newRequested) {
		BigDecimal oldRequested = requested;
		requested = newRequested;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_LINE__REQUESTED, oldRequested, requested));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRemark() {
		return remark;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemark(String newRemark) {
		String oldRemark = remark;
		remark = newRemark;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, HyokaPackage.BUDGET_LINE__REMARK, oldRemark, remark));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case HyokaPackage.BUDGET_LINE__YEAR:
				return getYear();
			case HyokaPackage.BUDGET_LINE__KIND:
				return getKind();
			case HyokaPackage.BUDGET_LINE__NUMBER:
				return getNumber();
			case HyokaPackage.BUDGET_LINE__ACCOUNT:
				return getAccount();
			case HyokaPackage.BUDGET_LINE__ACCOUNT_NAME:
				return getAccountName();
			case HyokaPackage.BUDGET_LINE__SUBACCOUNT:
				return getSubaccount();
			case HyokaPackage.BUDGET_LINE__JURISDICTION:
				return getJurisdiction();
			case HyokaPackage.BUDGET_LINE__ORGANIZATION:
				return getOrganization();
			case HyokaPackage.BUDGET_LINE__ITEM:
				return getItem();
			case HyokaPackage.BUDGET_LINE__SUBITEM:
				return getSubitem();
			case HyokaPackage.BUDGET_LINE__DETAIL:
				return getDetail();
			case HyokaPackage.BUDGET_LINE__AMOUNT:
				return getAmount();
			case HyokaPackage.BUDGET_LINE__REQUESTED:
				return getRequested();
			case HyokaPackage.BUDGET_LINE__REMARK:
				return getRemark();
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
			case HyokaPackage.BUDGET_LINE__YEAR:
				setYear((FiscalYear)newValue);
				return;
			case HyokaPackage.BUDGET_LINE__KIND:
				setKind((MoneyKind)newValue);
				return;
			case HyokaPackage.BUDGET_LINE__NUMBER:
				setNumber((Integer)newValue);
				return;
			case HyokaPackage.BUDGET_LINE__ACCOUNT:
				setAccount((Account)newValue);
				return;
			case HyokaPackage.BUDGET_LINE__ACCOUNT_NAME:
				setAccountName((String)newValue);
				return;
			case HyokaPackage.BUDGET_LINE__SUBACCOUNT:
				setSubaccount((String)newValue);
				return;
			case HyokaPackage.BUDGET_LINE__JURISDICTION:
				setJurisdiction((String)newValue);
				return;
			case HyokaPackage.BUDGET_LINE__ORGANIZATION:
				setOrganization((String)newValue);
				return;
			case HyokaPackage.BUDGET_LINE__ITEM:
				setItem((String)newValue);
				return;
			case HyokaPackage.BUDGET_LINE__SUBITEM:
				setSubitem((String)newValue);
				return;
			case HyokaPackage.BUDGET_LINE__DETAIL:
				setDetail((String)newValue);
				return;
			case HyokaPackage.BUDGET_LINE__AMOUNT:
				setAmount((BigDecimal)newValue);
				return;
			case HyokaPackage.BUDGET_LINE__REQUESTED:
				setRequested((BigDecimal)newValue);
				return;
			case HyokaPackage.BUDGET_LINE__REMARK:
				setRemark((String)newValue);
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
			case HyokaPackage.BUDGET_LINE__YEAR:
				setYear(YEAR_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_LINE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_LINE__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_LINE__ACCOUNT:
				setAccount(ACCOUNT_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_LINE__ACCOUNT_NAME:
				setAccountName(ACCOUNT_NAME_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_LINE__SUBACCOUNT:
				setSubaccount(SUBACCOUNT_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_LINE__JURISDICTION:
				setJurisdiction(JURISDICTION_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_LINE__ORGANIZATION:
				setOrganization(ORGANIZATION_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_LINE__ITEM:
				setItem(ITEM_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_LINE__SUBITEM:
				setSubitem(SUBITEM_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_LINE__DETAIL:
				setDetail(DETAIL_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_LINE__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_LINE__REQUESTED:
				setRequested(REQUESTED_EDEFAULT);
				return;
			case HyokaPackage.BUDGET_LINE__REMARK:
				setRemark(REMARK_EDEFAULT);
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
			case HyokaPackage.BUDGET_LINE__YEAR:
				return YEAR_EDEFAULT == null ? year != null : !YEAR_EDEFAULT.equals(year);
			case HyokaPackage.BUDGET_LINE__KIND:
				return kind != KIND_EDEFAULT;
			case HyokaPackage.BUDGET_LINE__NUMBER:
				return NUMBER_EDEFAULT == null ? number != null : !NUMBER_EDEFAULT.equals(number);
			case HyokaPackage.BUDGET_LINE__ACCOUNT:
				return account != ACCOUNT_EDEFAULT;
			case HyokaPackage.BUDGET_LINE__ACCOUNT_NAME:
				return ACCOUNT_NAME_EDEFAULT == null ? accountName != null : !ACCOUNT_NAME_EDEFAULT.equals(accountName);
			case HyokaPackage.BUDGET_LINE__SUBACCOUNT:
				return SUBACCOUNT_EDEFAULT == null ? subaccount != null : !SUBACCOUNT_EDEFAULT.equals(subaccount);
			case HyokaPackage.BUDGET_LINE__JURISDICTION:
				return JURISDICTION_EDEFAULT == null ? jurisdiction != null : !JURISDICTION_EDEFAULT.equals(jurisdiction);
			case HyokaPackage.BUDGET_LINE__ORGANIZATION:
				return ORGANIZATION_EDEFAULT == null ? organization != null : !ORGANIZATION_EDEFAULT.equals(organization);
			case HyokaPackage.BUDGET_LINE__ITEM:
				return ITEM_EDEFAULT == null ? item != null : !ITEM_EDEFAULT.equals(item);
			case HyokaPackage.BUDGET_LINE__SUBITEM:
				return SUBITEM_EDEFAULT == null ? subitem != null : !SUBITEM_EDEFAULT.equals(subitem);
			case HyokaPackage.BUDGET_LINE__DETAIL:
				return DETAIL_EDEFAULT == null ? detail != null : !DETAIL_EDEFAULT.equals(detail);
			case HyokaPackage.BUDGET_LINE__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case HyokaPackage.BUDGET_LINE__REQUESTED:
				return REQUESTED_EDEFAULT == null ? requested != null : !REQUESTED_EDEFAULT.equals(requested);
			case HyokaPackage.BUDGET_LINE__REMARK:
				return REMARK_EDEFAULT == null ? remark != null : !REMARK_EDEFAULT.equals(remark);
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
		result.append(" (year: "); //$NON-NLS-1$
		result.append(year);
		result.append(", kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", number: "); //$NON-NLS-1$
		result.append(number);
		result.append(", account: "); //$NON-NLS-1$
		result.append(account);
		result.append(", accountName: "); //$NON-NLS-1$
		result.append(accountName);
		result.append(", subaccount: "); //$NON-NLS-1$
		result.append(subaccount);
		result.append(", jurisdiction: "); //$NON-NLS-1$
		result.append(jurisdiction);
		result.append(", organization: "); //$NON-NLS-1$
		result.append(organization);
		result.append(", item: "); //$NON-NLS-1$
		result.append(item);
		result.append(", subitem: "); //$NON-NLS-1$
		result.append(subitem);
		result.append(", detail: "); //$NON-NLS-1$
		result.append(detail);
		result.append(", amount: "); //$NON-NLS-1$
		result.append(amount);
		result.append(", requested: "); //$NON-NLS-1$
		result.append(requested);
		result.append(", remark: "); //$NON-NLS-1$
		result.append(remark);
		result.append(')');
		return result.toString();
	}

} //BudgetLineImpl
